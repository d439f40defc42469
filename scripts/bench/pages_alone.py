"""Our pages and nothing else: no check, no exports, no assets. `python -m bench.pages_alone PROJECT OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

from wegweiser.engines.folder import write_file
from wegweiser.project import open_project
from wegweiser.site import catalogue_pages, file_of, written


def main(root: Path, out: Path) -> int:
    """Writes all pages of the catalogue; returns how many."""
    project = open_project(root)
    count = 0
    for page in catalogue_pages(project):
        write_file(out, file_of(page.path), written(page, project).encode())
        count += 1
    return count


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), Path(sys.argv[2])))
