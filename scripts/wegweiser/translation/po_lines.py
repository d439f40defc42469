"""The lines of a PO file: text → lines → blocks of one entry each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wegweiser.controls import CONTROL

_TEXT = re.compile(
    r"""(?:(?P<obsolete>\#~)[ \t]*(?P<old>\|)?|(?P<previous>\#\|))?[ \t]*
        (?P<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?[ \t]*
        "(?P<string>[^"\\]*(?:\\.[^"\\]*)*)\"""",
    re.VERBOSE,
)
_ESCAPE = re.compile(rb"\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
_CHARACTERS = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"a": b"\a", b"b": b"\b", b"f": b"\f", b"v": b"\v", b'"': b'"', b"\\": b"\\"}
_RANKS = {"msgctxt": 1, "msgid": 2, "msgid_plural": 3}


class Line(NamedTuple):
    """One line: a keyword with its string, a string that continues the line before (""), a comment (#), or none of these (?).

    The rank is its place in the order of an entry's parts, -1 for a line that has none.
    """

    number: int
    keyword: str
    value: str
    rank: int = -1
    previous: bool = False
    obsolete: bool = False


def blocks(text: str) -> Iterator[list[Line]]:
    """The lines of a PO file, cut into one block per entry."""
    start, number = 0, 1
    while start < len(text):
        block, start, number = block_at(text, start, number)
        if block:
            yield block


def block_at(text: str, start: int, number: int) -> tuple[list[Line], int, int]:
    """The block whose first line begins at an offset and has a number; the offset and the number of the line behind it."""
    block: list[Line] = []
    last = 0
    while start < len(text):
        # Only "\n" ends a line: `splitlines` would also cut at U+0085 and U+2028 inside a text.
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = _line(number, text[start:end].strip(" \t\r"))
        # A blank line may stand inside an entry, but damage must not spread beyond one.
        if _closed(block, last) if line is None else 0 <= line.rank < 4 and 0 < last >= line.rank:
            break
        if line is not None:
            block.append(line)
            last = max(last, line.rank)
        start, number = end + 1, number + 1
    return block, start, number


def _closed(block: list[Line], last: int) -> bool:
    return last == 4 or any(line.keyword == "?" or (line is block[0] and not line.keyword) for line in block)


def _line(number: int, raw: str) -> Line | None:
    """A line without the space around it; None for a blank one."""
    if raw in ("", "#~"):
        return None
    if raw[0] == "#" and raw[1:2] not in ("~", "|"):
        return Line(number, "#", raw, 0)
    match = _TEXT.fullmatch(raw)
    obsolete, old, previous, keyword, string = match.groups() if match else ("", "", "", "", None)
    value = unescaped(string) if string is not None else None
    if value is None:
        return Line(number, "?", raw)
    if not keyword:
        return Line(number, "", value, -1, bool(old or previous), bool(obsolete))
    return Line(number, keyword, value, 0 if old or previous else _RANKS.get(keyword, 4), bool(old or previous), bool(obsolete))


def unescaped(string: str) -> str | None:
    """A string of a PO file without its escapes; None where there is one that gettext does not know."""
    if CONTROL.search(string):
        return None
    if "\\" not in string:
        return string
    try:
        made = _ESCAPE.sub(_character, string.encode()).decode()
        return None if CONTROL.search(made) else made
    except (KeyError, ValueError):
        return None


def _character(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code in _CHARACTERS:
        return _CHARACTERS[code]
    if code[:1] == b"x":
        return bytes([int(code[1:], 16)])
    if code[0] in b"01234567":
        return bytes([int(code, 8)])
    raise KeyError(code)


def joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Strings that continue the line before, put back onto it; one that continues nothing becomes a `?`."""
    head: Line | None = None
    for line in lines:
        if line.keyword:
            if head:
                yield head
            head = line
        elif head is None or head.keyword in ("#", "?") or (head.previous, head.obsolete) != (line.previous, line.obsolete):
            yield line._replace(keyword="?")
        else:
            head = head._replace(value=head.value + line.value)
    if head:
        yield head
