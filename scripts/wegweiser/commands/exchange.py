"""`wegweiser translations export` and `wegweiser translations import`."""

from __future__ import annotations

import datetime
from pathlib import Path, PurePosixPath

import click

from wegweiser.commands.options import ROOT
from wegweiser.commands.sources import known, opened, refuse
from wegweiser.translation.atomic import write_all
from wegweiser.translation.exchange.formats import FORMATS
from wegweiser.translation.exchange.receive import take
from wegweiser.translation.exchange.unit import units
from wegweiser.translation.po import Provenance, provenance
from wegweiser.translation.text import State

_STATES = {"missing": State.missing, "outdated": State.outdated, "machine": State.machine}


def _format(_context: click.Context, _parameter: click.Parameter, file: Path) -> Path:
    if file.suffix.lower() not in FORMATS:
        raise click.BadParameter(f"Die Datei muss auf eines davon enden: {', '.join(FORMATS)}.")
    return file


@click.command()
@ROOT
@click.argument("lang")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), callback=_format)
@click.option(
    "--only", multiple=True, type=click.Choice([*_STATES, "all"]), default=["all"], help="Nur Texte in diesem Stand; mehrmals möglich."
)
@click.option("--interface", is_flag=True, help="Auch die Texte der Oberfläche.")
def export(root: Path, lang: str, file: Path, only: tuple[str, ...], interface: bool) -> None:
    """Schreibt die Texte einer Sprache in eine Datei für Übersetzungsbüros (.xlf, XLIFF 2) oder für Tabellen (.csv)."""
    sources = opened(root)
    parts = [part for part in sources.parts(known(sources, lang)) if interface or not part.interface]
    if damage := [problem for part in parts for problem in part.damage]:
        refuse(damage)
    wanted = set(State) if "all" in only else {_STATES[name] for name in only}
    found = [unit for part in parts for unit in units(part, wanted)]
    if not found:
        click.echo("Kein Text ist in diesem Stand; es wurde keine Datei geschrieben.")
        return
    try:
        # "x": the file may be what a translator has handed in.
        with file.open("xb") as stream:
            stream.write(FORMATS[file.suffix.lower()].write(lang, found))
    except FileExistsError:
        raise click.BadParameter(f"{file} gibt es schon. Nehmen Sie einen anderen Namen.") from None
    except OSError as error:
        raise click.FileError(str(file), error.strerror) from None
    click.echo(f"{len(found)} Texte in {file}")


@click.command("import")
@ROOT
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), callback=_format)
@click.option("--by", help="Wer alle Übersetzungen der Datei geprüft hat; sie gelten danach als geprüft.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Wann das war, zum Beispiel 2026-11-22.")
def import_(root: Path, file: Path, by: str | None, on: datetime.datetime | None) -> None:
    """Nimmt eine exportierte Datei zurück: ganz, oder gar nicht und mit Gründen. Neue Texte gelten ohne --by als ungeprüft."""
    review = _review(by, on)
    sources = opened(root)
    try:
        taken = take(sources, FORMATS[file.suffix.lower()].read(file.read_bytes(), PurePosixPath(file)), review)
        if taken.problems:
            refuse(taken.problems)
        write_all(taken.files)
    except OSError as error:
        raise click.FileError(error.filename or str(file), error.strerror) from None
    click.echo(f"{taken.changed} Übersetzungen geändert, {taken.reviewed} neu als geprüft vermerkt, {len(taken.files)} Dateien geschrieben")
    if taken.nameless:
        click.echo(f"{taken.nameless} Texte nennt die Datei geprüft, aber niemand ist genannt: Sie gelten als ungeprüft (siehe --by).")


def _review(by: str | None, on: datetime.datetime | None) -> Provenance | None:
    if (by is None) != (on is None):
        raise click.UsageError("--by und --on gehören zusammen: wer geprüft hat, und wann.")
    if by is None or on is None:
        return None
    review = Provenance(by, on.date())
    if provenance(str(review)) != review:
        raise click.BadParameter(f"„{by}“ lässt sich nicht als Name vermerken.", param_hint="--by")
    return review
