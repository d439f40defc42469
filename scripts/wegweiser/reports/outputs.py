"""The files of the report."""

from __future__ import annotations

from pathlib import Path

from wegweiser.pages.page import Output
from wegweiser.reports.page import page
from wegweiser.reports.report import Report
from wegweiser.reports.tables import tables


def outputs(report: Report, folder: Path) -> tuple[Output, ...]:
    """report.html and the tables beside it, as they are to stand in the folder."""
    return (Output("report.html", page(report, folder).encode()), *tables(report))
