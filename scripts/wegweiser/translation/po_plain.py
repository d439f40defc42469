"""Reads an entry that is written the way `po_write` writes it, in one step; whatever else there is takes the way line by line."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple

from wegweiser.controls import CONTROLS
from wegweiser.problem import Position
from wegweiser.translation.po import Entry, Provenance, provenance

_STRING = rf'"[^"\\\n{CONTROLS}]*(?:\\["\\nrt][^"\\\n{CONTROLS}]*)*"'
_STRINGS = rf"({_STRING}(?:\n{_STRING})*)\n"
_NOTES = r"((?:#(?![:~|])(?:[^\n]*[^ \t\r\n])?\n)*)"
_REFERENCES = r"((?:#:(?:[^\n]*[^ \t\r\n])?\n)*)"
_PLAIN = re.compile(rf"{_NOTES}{_REFERENCES}{_NOTES}(?:msgctxt {_STRINGS})?msgid {_STRINGS}msgstr {_STRINGS}(?:\n+|\Z)")
"""Comments, references, flags, context, text and translation, with a blank line or the end of the file behind them."""
_ESCAPE = re.compile(r"\\(.)")
_CHARACTERS = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


class Remarks(NamedTuple):
    """What the comments of an entry say, but for its references."""

    fuzzy: bool
    provenance: Provenance | None
    comments: tuple[str, ...]
    extracted: tuple[str, ...]
    flags: tuple[str, ...]
    misspelt: tuple[int, ...]
    """Which of the comments mean to be a provenance and are none."""


def plain_entries(text: str, start: int, number: int, path: PurePosixPath) -> tuple[list[Entry], int, int]:
    """The entries that begin at an offset, on the line with a number, as long as they are plain; the offset and the line behind them."""
    found: list[Entry] = []
    while (match := _PLAIN.match(text, start)) and not (said := remarks(match[1] + match[3])).misspelt:
        references, context, german, translation = match.group(2, 4, 5, 6)
        entry = Entry(
            _string(context) if context else "",
            _string(german),
            _string(translation),
            said.fuzzy,
            None,
            said.provenance,
            said.comments,
            said.extracted,
            tuple(references.replace("\n#:", "\n")[2:].split()),
            said.flags,
            False,
            Position(path, number + text.count("\n", start, match.start(4 if context else 5))),
        )
        found.append(entry)
        end = match.end()
        number += text.count("\n", start, end)
        start = end
    return found, start, number


# Most entries of a file say the same.
@lru_cache(maxsize=1000)
def remarks(notes: str) -> Remarks:
    """Comment lines, each without the space around it, as what they say."""
    lines = notes.split("\n") if notes else []
    flags = [flag.strip() for line in lines if line[:2] == "#," for flag in line[2:].split(",")]
    free = [(index, line) for index, line in enumerate(lines) if line and line[:2] not in ("#,", "#.")]
    found = {index: provenance(line) for index, line in free if line[1:].lstrip().startswith("translation:")}
    return Remarks(
        "fuzzy" in flags,
        max(filter(None, found.values()), key=_weight, default=None),
        tuple(line for index, line in free if not found.get(index)),
        tuple(line for line in lines if line[:2] == "#."),
        tuple(flag for flag in dict.fromkeys(flags) if flag not in ("", "fuzzy")),
        tuple(index for index, vouched in found.items() if vouched is None),
    )


def _weight(found: Provenance) -> tuple[bool, bool, str]:
    """Of several provenances counts: a review before the machine, a valid before a stale one, the newest."""
    return (found.by is not None, not found.stale, str(found.on))


def _string(lines: str) -> str:
    string = lines[1:-1]
    if "\n" in string:
        string = string.replace('"\n"', "")
    return _ESCAPE.sub(_character, string) if "\\" in string else string


def _character(match: re.Match[str]) -> str:
    return _CHARACTERS[match[1]]
