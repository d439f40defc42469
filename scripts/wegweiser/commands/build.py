"""`wegweiser build`."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from wegweiser.checks.run import Checked
from wegweiser.checks.run import check as checked
from wegweiser.commands.options import ROOT, TODAY, project
from wegweiser.problem import Severity
from wegweiser.reporters import REPORTERS


@click.command()
@ROOT
@TODAY
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def build(root: Path, today: datetime.datetime | None, folder: Path) -> None:
    """Schreibt die Seite ohne MkDocs in einen Ordner."""
    from wegweiser.engines.folder import write  # noqa: PLC0415 - the other commands must not pay for the templates

    opened = project(root, today)
    errors = tuple(problem for problem in checked(opened).problems if problem.severity >= Severity.error)
    if errors:
        click.echo(REPORTERS["text"](Checked(errors, {}), str), nl=False)
        sys.exit(1)
    click.echo(f"{write(opened, folder)} Dateien in {folder}")
