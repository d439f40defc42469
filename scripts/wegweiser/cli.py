"""The commands; arguments only. Exit codes: 0 clean, 1 problems, 2 used wrongly."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

import click

from wegweiser.checks.run import Checked
from wegweiser.checks.run import check as checked
from wegweiser.problem import Severity
from wegweiser.project import Project, open_project
from wegweiser.reporters import REPORTERS

ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Ordner des Projekts (mit offers/ und translations/).",
)
TODAY = click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Dieser Tag gilt als heute, zum Beispiel 2026-11-22.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Aus einfachen Dateien einer Stadt wird ihr mehrsprachiger Wegweiser zur Integration."""


@main.command()
@ROOT
@TODAY
@click.option(
    "--format", "form", type=click.Choice(["auto", *REPORTERS]), default="auto", help="auto nimmt github, wenn es dort läuft, sonst text."
)
def check(root: Path, today: datetime.datetime | None, form: str) -> None:
    """Prüft den Katalog und die Übersetzungen."""
    result = checked(_project(root, today))
    if form == "auto":
        form = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    click.echo(REPORTERS[form](result, str), nl=False)
    sys.exit(1 if any(problem.severity >= Severity.error for problem in result.problems) else 0)


@main.command()
@ROOT
@TODAY
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def build(root: Path, today: datetime.datetime | None, folder: Path) -> None:
    """Schreibt die Seite ohne MkDocs in einen Ordner."""
    from wegweiser.engines.folder import write  # noqa: PLC0415 - the check must not pay for the templates

    project = _project(root, today)
    result = checked(project)
    errors = [problem for problem in result.problems if problem.severity >= Severity.error]
    if errors or project.catalogue is None:
        click.echo(REPORTERS["text"](result, str), nl=False)
        sys.exit(1)
    click.echo(f"{write(project, folder)} Dateien in {folder}")


@main.command()
@ROOT
def sync(root: Path) -> None:
    """Bringt die Übersetzungsdateien auf den Stand der deutschen Texte; verliert nie eine Übersetzung."""
    from wegweiser.translation.sync import sync as synced  # noqa: PLC0415 - only this command writes

    files = synced(root)
    for file in files:
        click.echo(f"{file.path}: {file.new} neu, {file.changed} geändert, {file.removed} entfallen, {file.kept} unverändert")
    problems = tuple(problem for file in files for problem in file.problems)
    if problems or not files:
        click.echo(REPORTERS["text"](Checked(problems, {}), str), nl=False)
        sys.exit(1)


@main.command()
def generate() -> None:
    """Schreibt die erzeugten Dateien neu: Schemas, Feldtabellen, Regeln, Befehle (für Entwicklerinnen und Entwickler)."""
    from wegweiser.generate import generated  # noqa: PLC0415 - nothing else needs it

    for path, text in generated(main).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


def _project(root: Path, today: datetime.datetime | None) -> Project:
    return open_project(root, today.date() if today else None)


if __name__ == "__main__":
    main()
