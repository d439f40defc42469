"""A PO file cut into the pieces of its records, so that a record's entries can be read alone.

Blank lines part entries, but not everywhere: damage may pull two entries together. So a cut is made only where the piece
before it surely ends an entry; reading the pieces one by one then gives what reading the file at once gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from wegweiser.problem import Problem
from wegweiser.translation.messages import record_name
from wegweiser.translation.po import Entry
from wegweiser.translation.po_read import parse

_BLANK = re.compile(rb"\n[ \t\r]*(?=\n)")
_ENDED = re.compile(rb'(?:#~[ \t]*)?msgstr[^\n]*(?:\n[ \t]*(?:#~[ \t]*)?"[^\n]*)*\s*\Z')
_CONTEXT = re.compile(rb'(?:#~[ \t]*)?msgctxt[ \t]+"([^"\\\n]*)"[ \t\r]*\n(?:#~[ \t]*)?msgid')

Piece = tuple[int, int]
"""Where it begins and ends in the file: one entry as it is written, or several that cannot be parted."""


@dataclass(frozen=True)
class Cut:
    """A PO file in pieces: those of each record, and what is wrong with those whose record could not be seen at once."""

    path: PurePosixPath
    raw: bytes = field(default=b"", repr=False)
    records: Mapping[str, Sequence[Piece]] = field(default_factory=dict, repr=False)
    problems: tuple[Problem, ...] = ()

    def written(self, record: str) -> tuple[bytes, ...]:
        """What stands in the file about a record."""
        return tuple(self.raw[start:end] for start, end in self.records.get(record, ()))

    def read(self, record: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        """The entries of a record, and what is wrong with them."""
        found = parse(b"\n\n".join(self.written(record)), self.path)
        problems = _problems(self.raw, self.records[record], self.path) if found.problems else ()
        return tuple(entry for entry in found.entries if record_name(entry.context) == record), problems


def cut(raw: bytes, path: PurePosixPath) -> Cut:
    """The bytes of a PO file → its pieces."""
    records: dict[str, list[Piece]] = {}
    odd: list[Piece] = []
    for start, end in _pieces(raw):
        first = _line_of(raw, b"msgctxt", start, end)
        context = _CONTEXT.match(raw, first, end)
        if context and raw.find(b"msgctxt", start, first) < 0:
            records.setdefault(record_name(context[1].decode("utf-8", "replace")), []).append((start, end))
        else:
            odd.append((start, end))
            for name in {record_name(entry.context): None for entry in parse(raw[start:end], path).entries}:
                records.setdefault(name, []).append((start, end))
    return Cut(path, raw, records, _problems(raw, odd, path))


def _problems(raw: bytes, pieces: Sequence[Piece], path: PurePosixPath) -> tuple[Problem, ...]:
    """The problems of pieces at their places in the file: blank lines stand for what is between them."""
    padded, last = b"", 0
    for start, end in pieces:
        padded += b"\n" * raw.count(b"\n", last, start) + raw[start:end]
        last = end
    return parse(padded, path).problems


def _pieces(raw: bytes) -> Iterator[Piece]:
    start, last = 0, 0
    for blank in _BLANK.finditer(raw):
        end = blank.start() + 1
        if _ENDED.match(raw, _line_of(raw, b"msgstr", last, end), end):
            yield start, end
            start = end
        last = end
    if raw[start:].strip():
        yield start, len(raw)


def _line_of(raw: bytes, word: bytes, start: int, end: int) -> int:
    """Where the line begins that holds the last such word between two places; `end` where there is none."""
    found = raw.rfind(word, start, end)
    return end if found < 0 else max(raw.rfind(b"\n", start, found) + 1, start)
