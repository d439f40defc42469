"""`wegweiser publish`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wegweiser.checks import beyond
from wegweiser.checks.messages import translator
from wegweiser.checks.run import Checked
from wegweiser.commands.options import ROOT, project
from wegweiser.engines.pack_files import pack_files
from wegweiser.engines.releases import BusyError, before, locked, publish, show, shown
from wegweiser.problem import Severity
from wegweiser.reporters.text import text


@click.command("publish")
@ROOT
@click.option("--keep", type=click.IntRange(min=1), default=5, show_default=True, help="So viele Ausgaben bleiben liegen.")
@click.option("--undo", is_flag=True, help="Baut nichts, sondern zeigt wieder die Ausgabe davor.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def command(root: Path, keep: int, undo: bool, folder: Path) -> None:
    """Baut und prüft die Seite in FOLDER/releases/ und zeigt sie erst dann: FOLDER/current führt zu ihr.

    Ist etwas falsch, bleibt die alte Ausgabe, wie sie ist.
    """
    try:
        with locked(folder):
            _undo(folder) if undo else _publish(root, keep, folder)
    except BusyError:
        click.echo(f"In {folder} arbeitet gerade ein anderer Lauf; es wurde nichts geändert.", err=True)
        sys.exit(1)


def _undo(folder: Path) -> None:
    release = before(folder)
    if release is None:
        click.echo(f"In {folder} gibt es keine Ausgabe davor.", err=True)
        sys.exit(1)
    show(folder, release)
    click.echo(f"{folder / 'current'} zeigt wieder {release.name}.")


def _publish(root: Path, keep: int, folder: Path) -> None:
    release = publish(folder, lambda new: _made(root, new), keep)
    if release is None:
        now = shown(folder)
        click.echo(f"Es wurde nichts veröffentlicht; {f'es bleibt bei {now.name}' if now else 'es gibt noch keine Ausgabe'}.", err=True)
        sys.exit(1)
    click.echo(f"{folder / 'current'} zeigt {release.name}.")


def _made(root: Path, new: Path) -> bool:
    """Whether the site could be built and has no errors, neither in its sources nor as built; only such a site gets packed copies."""
    from wegweiser.engines.mkdocs import built  # noqa: PLC0415 - the other commands must not pay for MkDocs

    if not built(root, new):
        return False
    found = beyond.site(project(root, None), new)
    errors = tuple(problem for problem in found.problems if problem.severity >= Severity.error)
    if errors:
        click.echo(text(Checked(errors, {}), translator("de")), nl=False)
        return False
    pack_files(new)
    return True
