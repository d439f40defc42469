"""`wegweiser translations`: status, sync, export, import."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from wegweiser.commands.exchange import export, import_
from wegweiser.commands.options import ROOT
from wegweiser.commands.sources import known, opened, told
from wegweiser.commands.sync import sync
from wegweiser.translation.po import Entry
from wegweiser.translation.status import counted, open_words

_TITLES = ("Sprache", "Texte", "fehlen", "veraltet", "maschinell", "geprüft", "Wörter offen")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def translations() -> None:
    """Übersetzungen: Stand zeigen, abgleichen, herausgeben, zurücknehmen."""


@click.command()
@ROOT
@click.option("--lang", "languages", multiple=True, help="Nur diese Sprache; mehrmals möglich.")
@click.option("--files", is_flag=True, help="Auch jede Datei einzeln, dazu die Datei der Oberfläche.")
def status(root: Path, languages: tuple[str, ...], files: bool) -> None:
    """Zeigt je Sprache, wie viele Texte des Katalogs fehlen, veraltet, maschinell oder geprüft sind.

    „Wörter offen“ zählt die deutschen Wörter der fehlenden und der veralteten Texte.
    """
    sources = opened(root)
    rows: list[Sequence[str]] = [_TITLES]
    damage = []
    for lang in [known(sources, lang) for lang in languages] or sources.languages:
        parts = sources.parts(lang)
        rows.append(_row(lang, [entry for part in parts if not part.interface for entry in part.merged.entries]))
        rows += [_row(f"  {part.path}", part.merged.entries) for part in parts if files and part.messages]
        damage += [problem for part in parts for problem in part.damage]
    for line in _aligned(rows):
        click.echo(line)
    told(damage)


def _row(name: str, entries: Iterable[Entry]) -> Sequence[str]:
    merged = tuple(entries)
    count = counted(merged)
    return (name, *map(str, (count.total, count.missing, count.outdated, count.machine, count.reviewed, open_words(merged))))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *numbers in rows:
        yield "  ".join([name.ljust(widths[0]), *(number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True))])


for command in (status, sync, export, import_):
    translations.add_command(command)
