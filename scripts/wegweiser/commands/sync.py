"""`wegweiser sync`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wegweiser.checks.run import Checked
from wegweiser.commands.options import ROOT
from wegweiser.reporters import REPORTERS
from wegweiser.translation.sync import sync as synced


@click.command()
@ROOT
def sync(root: Path) -> None:
    """Bringt die Übersetzungsdateien auf den Stand der deutschen Texte; verliert nie eine Übersetzung."""
    files = synced(root)
    for file in files:
        click.echo(f"{file.path}: {file.new} neu, {file.changed} geändert, {file.removed} entfallen, {file.kept} unverändert")
    problems = tuple(problem for file in files for problem in file.problems)
    if problems or not files:
        click.echo(REPORTERS["text"](Checked(problems, {}), str), nl=False)
        sys.exit(1)
