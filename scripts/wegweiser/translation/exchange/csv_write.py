"""Units as CSV for spreadsheets: UTF-8 with a byte order mark and semicolons, which a German Excel and LibreOffice open right."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.text import State

STATES = {State.missing: "fehlt", State.outdated: "veraltet", State.machine: "maschinell", State.reviewed: "geprüft"}
COLUMNS = ("id", "Sprache", "Kontext", "Deutsch", "Deutsch vorher", "Übersetzung", "Stand", "Fundstelle", "Höchstlänge")
_RISKY = frozenset("=+-@\t\r\n'＝＋－＠")


def table(lang: str, units: Iterable[Unit]) -> bytes:
    """The bytes of a CSV file with one row per unit."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for unit in units:
        said = STATES.get(unit.state or State.missing, "")
        cells = (unit.id, lang, unit.context, unit.text, unit.previous or "", unit.translation, said, unit.note)
        writer.writerow([*map(guarded, cells), unit.limit or ""])
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, a number or a date: what begins like one gets an apostrophe in front."""
    return f"'{text}" if _is_risky(text) else text


def bare(cell: str) -> str:
    """The text of a guarded cell; an apostrophe that guards nothing belongs to the text."""
    return cell[1:] if cell.startswith("'") and _is_risky(cell[1:]) else cell


def _is_risky(text: str) -> bool:
    return bool(text) and (text[0] in _RISKY or text[0].isdigit())
