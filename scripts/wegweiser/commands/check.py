"""`wegweiser check`."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

import click

from wegweiser.checks.run import check as checked
from wegweiser.commands.options import ROOT, TODAY, project
from wegweiser.problem import Severity
from wegweiser.reporters import REPORTERS


@click.command()
@ROOT
@TODAY
@click.option(
    "--format", "form", type=click.Choice(["auto", *REPORTERS]), default="auto", help="auto nimmt github, wenn es dort läuft, sonst text."
)
def check(root: Path, today: datetime.datetime | None, form: str) -> None:
    """Prüft den Katalog und die Übersetzungen."""
    result = checked(project(root, today))
    if form == "auto":
        form = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    click.echo(REPORTERS[form](result, str), nl=False)
    sys.exit(1 if any(problem.severity >= Severity.error for problem in result.problems) else 0)
