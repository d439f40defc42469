"""A change of a text by position: everything else in it stays byte for byte."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from wegweiser.problem import Position
from wegweiser.source import Source
from wegweiser.spans import line_starts


@dataclass(frozen=True, order=True)
class Edit:
    """The characters from `start` to `end` become `text`; `line` and `column` (from 1) are where a reader would look."""

    start: int
    end: int
    text: str
    line: int
    column: int

    def position(self, source: Source) -> Position:
        """Where the problem is reported."""
        return Position(source.path, self.line, self.column)


def edit(source: Source, start: int, end: int, text: str) -> Edit:
    """An edit at an offset of a source's text."""
    starts = line_starts(source.text)
    line = bisect_right(starts, start)
    return Edit(start, end, text, line, start - starts[line - 1] + 1)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after all edits; of two that overlap, only the first is made."""
    parts, at = [], 0
    for each in sorted(edits):
        if each.start >= at:
            parts += [text[at : each.start], each.text]
            at = each.end
    return "".join([*parts, text[at:]])
