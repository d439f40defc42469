"""Options that several commands share."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from wegweiser.project import Project, open_project

ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Ordner des Projekts (mit offers/ und translations/).",
)
TODAY = click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Dieser Tag gilt als heute, zum Beispiel 2026-11-22.")


def project(root: Path, today: datetime.datetime | None) -> Project:
    """The project that a command works on."""
    return open_project(root, today.date() if today else None)
