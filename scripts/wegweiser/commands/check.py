"""`wegweiser check`."""

from __future__ import annotations

import datetime
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import click

from wegweiser.checks import beyond
from wegweiser.checks.messages import LANGUAGES, translator
from wegweiser.checks.only import only
from wegweiser.checks.run import Checked
from wegweiser.checks.run import check as checked
from wegweiser.commands.options import ROOT, TODAY, project
from wegweiser.problem import Severity
from wegweiser.project import Project
from wegweiser.reporters import REPORTERS
from wegweiser.reporters.colour import colour, wanted
from wegweiser.reporters.language import language


@click.command()
@ROOT
@TODAY
@click.option(
    "--format", "form", type=click.Choice(["auto", *REPORTERS]), default="auto", help="auto nimmt github, wenn es dort läuft, sonst text."
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Sprache der Meldungen; ohne Angabe die des Rechners.")
@click.option(
    "--fail-on",
    type=click.Choice([severity.name for severity in sorted(Severity, reverse=True)]),
    default="error",
    help="Ab wann der Befehl 1 zurückgibt: Fehler, Warnung oder Hinweis.",
)
@click.option("--fix", is_flag=True, help="Berichtigt, was nur auf eine Weise richtig sein kann, und prüft dann.")
@click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Prüft statt des Katalogs die fertige Seite in diesem Ordner: Links, Sprachen, Überschriften, Gewicht.",
)
@click.option("--links", is_flag=True, help="Fragt statt des Katalogs alle Adressen außerhalb der Seite ab; das dauert.")
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[DATEI]...")
def check(
    root: Path,
    today: datetime.datetime | None,
    form: str,
    lang: str | None,
    fail_on: str,
    fix: bool,
    site: Path | None,
    links: bool,
    files: tuple[Path, ...],
) -> None:
    """Prüft den Katalog und die Übersetzungen, ganz oder nur die genannten Dateien und Ordner."""
    within = [_inside(file, root) for file in files]
    if (site or links) and (fix or files):
        raise click.UsageError("--site und --links gehen nicht zusammen mit --fix oder einzelnen Dateien.")
    if fix:
        _fix(root, within)
    gc.disable()  # values have no cycles, and to look for some among so many takes a quarter of the time
    opened = project(root, today)
    result = _beyond(opened, site, links) if site or links else only(opened, within) if files else checked(opened)
    _say(result, form, lang, Severity[fail_on])


def _inside(file: Path, root: Path) -> PurePosixPath:
    try:
        return PurePosixPath(file.absolute().resolve().relative_to(root.resolve()).as_posix())
    except ValueError:
        raise click.UsageError(f"{file} liegt nicht in {root}.") from None


def _beyond(opened: Project, site: Path | None, links: bool) -> Checked:
    parts = [beyond.site(opened, site)] if site else []
    if links:
        with click.progressbar(length=0, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

            def begin(count: int) -> Callable[[], None]:
                bar.length = count
                return lambda: bar.update(1)

            parts.append(beyond.links(opened, datetime.datetime.now(datetime.UTC), begin))
    return beyond.joined(*parts)


def _fix(root: Path, within: list[PurePosixPath]) -> None:
    from wegweiser.fixes.run import fix  # noqa: PLC0415 - a check that only looks must not pay for it

    for path in fix(root, within or None):
        click.echo(f"{path} berichtigt", err=True)


def _say(result: Checked, form: str, lang: str | None, limit: Severity) -> None:
    if form == "auto":
        form = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    coloured = form == "text" and wanted(sys.stdout, os.environ)
    reporter = colour if coloured else REPORTERS[form]
    click.echo(reporter(result, translator(lang or language(os.environ))), nl=False, color=coloured)
    sys.exit(1 if any(problem.severity >= limit for problem in result.problems) else 0)
