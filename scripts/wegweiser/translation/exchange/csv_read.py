"""Reads the CSV that we wrote, or what a spreadsheet made of it. Nothing in it makes this raise."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from wegweiser.problem import Problem, say
from wegweiser.translation.exchange.csv_write import STATES, bare
from wegweiser.translation.exchange.unit import Received, Unit, refused

_NEEDED = ("id", "Sprache", "Deutsch", "Übersetzung")
_BY_WORD = {word: state for state, word in STATES.items()}
_AS_UTF8 = say("Speichern Sie in Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“, in LibreOffice als CSV mit Unicode (UTF-8).")
_ANEW = say("Exportieren Sie neu und ändern Sie nur die Spalten „Übersetzung“ und „Stand“.")


class _Row(NamedTuple):
    line: int
    cells: Mapping[str, str]


def read_table(raw: bytes, path: PurePosixPath) -> Received:
    """The bytes of a CSV file → its units and problems, which stand at `path`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Received(path, problems=(refused(path, line, say("Die Datei ist nicht in UTF-8 gespeichert."), _AS_UTF8),))
    rows, problems = _rows(text, path)
    problems += [problem for row in rows for problem in _wrong(path, row, rows[0])]
    if problems or not rows:
        return Received(path, problems=tuple(problems))
    return Received(path, rows[0].cells["Sprache"], tuple(map(_unit, rows)))


def _rows(text: str, path: PurePosixPath) -> tuple[list[_Row], list[Problem]]:
    """Rows, with the line they begin in and their cells by the name of the column; empty ones are left out."""
    head = text.partition("\n")[0]
    # Spreadsheets save with the separator of their country.
    separator = next((mark for mark in ";,\t" if {*_NEEDED} <= {*_cells(head, mark)}), None)
    if separator is None:
        fact = say("Die erste Zeile nennt nicht diese Spalten: {names}.", names=", ".join(_NEEDED))
        return [], [refused(path, 1, fact, _ANEW)]
    names = _cells(head, separator)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[_Row] = []
    line = 1
    try:
        for cells in reader:
            if line > 1 and any(cells):
                rows.append(_Row(line, dict(zip(names, map(bare, cells), strict=False))))
            line = reader.line_num + 1
    except csv.Error as error:
        return rows, [refused(path, line, say("Ab hier ist die Tabelle beschädigt: {error}.", error=error), _ANEW)]
    return rows, []


def _cells(head: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([head.rstrip("\r")], delimiter=separator), [])
    except csv.Error:
        return []


def _wrong(path: PurePosixPath, row: _Row, first: _Row) -> Iterator[Problem]:
    if not {*_NEEDED} <= {*row.cells}:
        yield refused(path, row.line, say("Diese Zeile hat zu wenige Spalten."), _ANEW)
        return
    lang, above = row.cells["Sprache"], first.cells.get("Sprache", "")
    if lang != above:
        fact = say("Hier steht die Sprache „{lang}“, weiter oben „{above}“.", lang=lang, above=above)
        yield refused(path, row.line, fact, say("Jede Sprache braucht ihre eigene Datei."))
    if (said := row.cells.get("Stand", "")) and said not in _BY_WORD:
        fact = say("Den Stand „{said}“ gibt es nicht.", said=said)
        yield refused(path, row.line, fact, say("Schreiben Sie einen von diesen: {words}.", words=", ".join(_BY_WORD)))


def _unit(row: _Row) -> Unit:
    cells = row.cells
    return Unit(cells["id"], cells["Deutsch"], cells["Übersetzung"], _BY_WORD.get(cells.get("Stand", "")), line=row.line)
