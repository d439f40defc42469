"""The files of the report, and how they reach a folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from wegweiser.pages.page import Output
from wegweiser.reports.page import page
from wegweiser.reports.report import Report
from wegweiser.reports.tables import tables


def outputs(report: Report, folder: Path) -> tuple[Output, ...]:
    """report.html and the tables beside it."""
    return (Output("report.html", page(report, folder).encode()), *tables(report))


def write(files: Sequence[Output], folder: Path) -> None:
    """All files into the folder, which is made if need be; each is there whole or as it was before."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        _replace(folder / file.path, file.content)


def _replace(path: Path, content: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
        temporary = Path(draft.name)
        try:
            draft.write(content)
            draft.close()
            # A temporary file is for its owner alone; a report is for the office.
            temporary.chmod(0o666 & ~_umask())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
