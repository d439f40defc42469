"""Letters that are written in two characters where Unicode has one: ä as a and two dots."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from wegweiser.fixes.edit import Edit, edit
from wegweiser.source import Source
from wegweiser.spans import Span, line_starts, spans


def nfc(source: Source) -> Iterator[Edit]:
    """Edits that compose the letters (Unicode's normal form C) of keys and values; comments stay as they are."""
    if unicodedata.is_normalized("NFC", source.text):
        return
    starts = line_starts(source.text)
    for span in spans(source.text):
        start = _inside(span, starts)
        old = source.text[start : span.end]
        if not unicodedata.is_normalized("NFC", old):
            yield edit(source, start, span.end, unicodedata.normalize("NFC", old))


def _inside(span: Span, starts: list[int]) -> int:
    """Behind the quotation mark or the header of a block: they must not melt with what follows."""
    if span.style in ("|", ">"):
        return starts[span.line] if span.line < len(starts) else span.end
    return span.start + len(span.style)
