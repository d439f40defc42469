"""Where the scalars and the comments of a YAML text stand. Events carry no comments, so the scanner's tokens decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import yaml

BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What libyaml takes for the end of a line; its line numbers count these."""


class Span(NamedTuple):
    """A scalar: first and last line from 1, offsets into the text, and its style: `"`, `'`, `|`, `>` or "" (plain)."""

    line: int
    last: int
    column: int
    start: int
    end: int
    style: str


class Comment(NamedTuple):
    """A comment: its line and column from 1, its text from the `#` on, and whether the line holds nothing else."""

    line: int
    column: int
    text: str
    alone: bool


def spans(text: str) -> tuple[Span, ...]:
    """All scalars, in order; of a text that cannot be read, those before the damage."""
    found = []
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            if isinstance(token, yaml.ScalarToken):
                start, end = token.start_mark, token.end_mark
                # A block's end is the beginning of the line after it; at the end of the text there may be none.
                last = end.line + (end.column > 0)
                found.append(Span(start.line + 1, last, start.column + 1, start.index, end.index, token.style or ""))
    except yaml.YAMLError:
        pass
    return tuple(found)


def comments(text: str) -> Iterator[Comment]:
    """All comments, in order. A `#` inside of a scalar, or glued to the word before it, begins none."""
    starts = line_starts(text)
    hidden = _hidden(text, spans(text), starts)
    for number, start in enumerate(starts, 1):
        end = starts[number] if number < len(starts) else len(text)
        for match in re.finditer(r"(?<!\S)#", text[start:end]):
            at = start + match.start()
            if not any(low <= at < high for low, high in hidden.get(number, ())):
                alone = not text[start:at].strip(" \t")
                yield Comment(number, match.start() + 1, text[at:end].rstrip("\r\n\x85\u2028\u2029"), alone)
                break


def line_starts(text: str) -> list[int]:
    """The offset of the beginning of each line."""
    return [0, *(match.end() for match in BREAK.finditer(text))]


def _hidden(text: str, found: Sequence[Span], starts: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Line → the offsets of the scalars on it; the header of a block (`|`) is no part of it and may have a comment."""
    hidden: dict[int, list[tuple[int, int]]] = {}
    for span in found:
        block = span.style in ("|", ">")
        low = starts[span.line] if block and span.line < len(starts) else span.start
        for line in range(span.line + block, span.last + 1):
            hidden.setdefault(line, []).append((low, max(span.end, low)))
    return hidden
