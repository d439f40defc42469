"""Spaces at the end of lines, and the missing end of the last line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wegweiser.fixes.edit import Edit, edit
from wegweiser.source import Source
from wegweiser.spans import spans

_TRAILING = re.compile(r"[ \t]+(?=\r?$)", re.MULTILINE)


def space(source: Source) -> Iterator[Edit]:
    """Edits that take the spaces away. Inside a text of several lines they may mean something, and stay."""
    text = source.text
    found = list(_TRAILING.finditer(text))
    inside = [(span.start, span.end) for span in spans(text) if span.last > span.line or span.style in ("|", ">")] if found else []
    for match in found:
        if not any(start < match.start() < end for start, end in inside):
            yield edit(source, match.start(), match.end(), "")
    if text and text[-1] not in "\n\r":
        yield edit(source, len(text), len(text), "\r\n" if "\r\n" in text else "\n")
