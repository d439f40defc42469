"""A mapping cut into the lines of its keys, each with the comments above it."""

from __future__ import annotations

import re
from typing import NamedTuple

from wegweiser.source import Keys, Mark, Source
from wegweiser.spans import comments, line_starts

_MODELINE = re.compile(r"#\s*(yaml-language-server|SPDX-)")


class Chunk(NamedTuple):
    """The lines of one key, as offsets; the first key of a list item shares its line with the dash."""

    key: str
    start: int
    end: int
    shares_line: bool = False


class _Page(NamedTuple):
    """A source line by line: comments that stand alone by line, and what is on each line."""

    columns: dict[int, int]
    lines: list[str]

    def blank(self, line: int) -> bool:
        return not self.lines[line - 1].strip()


def chunks(source: Source, path: Keys) -> list[Chunk] | None:
    """The keys of a mapping in their order; None for one that is not written a key a line."""
    marks = {str(key[-1]): mark for key, mark in source.keys.items() if key[:-1] == path}
    columns, lines = {column for _, column in marks.values()}, [line for line, _ in marks.values()]
    if len(columns) != 1 or len(set(lines)) != len(lines):
        return None
    starts = line_starts(source.text)
    page = _page(source.text, starts)
    column = columns.pop()
    last = _last_line(source, path, (max(lines), column), page)
    firsts = [_first_line(line, column, page, blanks=index > 0) for index, line in enumerate(lines)]
    shares = bool(page.lines[lines[0] - 1][: column - 1].strip())
    offsets = [starts[line - 1] for line in firsts]
    offsets[0] = starts[lines[0] - 1] + column - 1 if shares else offsets[0]
    ends = [*offsets[1:], starts[last] if last < len(starts) else len(source.text)]
    return [Chunk(key, start, end, shares and key == next(iter(marks))) for key, start, end in zip(marks, offsets, ends, strict=True)]


def _page(text: str, starts: list[int]) -> _Page:
    alone = {comment.line: comment.column for comment in comments(text) if comment.alone}
    lines = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return _Page({line: 0 if _MODELINE.match(lines[line - 1].strip()) else column for line, column in alone.items()}, lines)


def _first_line(line: int, column: int, page: _Page, blanks: bool) -> int:
    """A key's first line with the comments above it and, but for the first key, the blank lines between."""
    while line > 1 and (page.columns.get(line - 1) == column or (blanks and page.blank(line - 1))):
        line -= 1
    return line


def _last_line(source: Source, path: Keys, mark: Mark, page: _Page) -> int:
    """The mapping's last line; what stands below its last value at its own height stays where it is."""
    line, column = mark
    places = (*source.values.items(), *source.keys.items())
    after = [place for key, (place, _) in places if key[: len(path)] != path and place > line]
    last = min(after, default=len(page.lines) + 1) - 1
    while last > line and (page.blank(last) or page.columns.get(last, column + 1) <= column):
        last -= 1
    return last
