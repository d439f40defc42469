"""`wegweiser report`."""

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
from wegweiser.translation.atomic import write_all


@click.command()
@ROOT
@TODAY
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default="build/report")
def report(root: Path, today: datetime.datetime | None, folder: Path) -> None:
    """Schreibt einen Bericht für die Verwaltung: Übersetzungen, Prüf-Mails, Lücken im Angebot.

    In FOLDER (sonst build/report) entstehen report.html, zum Ansehen und Drucken, und Tabellen für Excel.
    """
    from wegweiser.reports.outputs import outputs  # noqa: PLC0415 - the other commands must not pay for the templates
    from wegweiser.reports.report import report as reported  # noqa: PLC0415

    opened = project(root, today)
    result = checked(opened)
    made = reported(opened, result)
    if made is None:
        click.echo(REPORTERS["text"](Checked(result.problems, {}), str), nl=False)
        sys.exit(1)
    write_all({folder / file.path: file.content for file in outputs(made, folder)})
    click.echo(f"{folder / 'report.html'}: {made.count(Severity.error)} Fehler, {made.count(Severity.warning)} Warnungen")
    sys.exit(1 if made.count(Severity.error) else 0)
