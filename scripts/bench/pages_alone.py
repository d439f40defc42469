"""Our pages and nothing else: no check, no exports, no styles. `python -m bench.pages_alone PROJECT OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

from wegweiser.engines.folder import write_file
from wegweiser.engines.processes import spread
from wegweiser.project import Project, open_project
from wegweiser.site import Share, file_of, planned, shares, written


def pages(project: Project, share: Share, folder: Path) -> int:
    """Writes the pages of a share; returns how many."""
    count = 0
    for _, make in planned(project, share):
        page = make()
        write_file(folder, file_of(page.path), written(page, project).encode())
        count += 1
    return count


def main(root: Path, out: Path) -> int:
    """Writes all pages of the catalogue, in as many processes as `wegweiser build` takes."""
    project = open_project(root)
    return spread(project, shares(project), out, pages)


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), Path(sys.argv[2])))
