"""Units as XLIFF 2.0, written by hand: a few lines per unit, the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.text import SOURCE, State, direction

CORE = "urn:oasis:names:tc:xliff:document:2.0"
SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
STATES = {State.missing: "initial", State.outdated: "initial", State.machine: "translated", State.reviewed: "final"}
_FOREIGN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold."""


def xliff(lang: str, units: Iterable[Unit]) -> bytes:
    """The bytes of an XLIFF file with one `<file>` per PO file."""
    head = f'<xliff xmlns="{CORE}" xmlns:slr="{SIZES}" version="2.0" srcLang="{SOURCE}" trgLang={quoteattr(lang)}>'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head]
    for path, part in groupby(units, key=lambda unit: unit.file):
        lines += [_file(lang, path), '  <slr:profiles generalProfile="xliff:codepoints"/>']
        lines += [line for unit in part for line in _unit(unit)]
        lines.append("</file>")
    return ("\n".join([*lines, "</xliff>"]) + "\n").encode()


def _file(lang: str, path: str) -> str:
    attributes = {"id": re.sub(r"[^A-Za-z0-9_.-]", "-", path), "original": path, "canResegment": "no"}
    attributes |= {"srcDir": direction(SOURCE), "trgDir": direction(lang), "xml:space": "preserve"}
    return f"<file {_attributes(attributes)}>"


def _unit(unit: Unit) -> Iterator[str]:
    attributes = {"id": unit.id, "name": unit.context} | ({"slr:sizeRestriction": str(unit.limit)} if unit.limit else {})
    yield f"  <unit {_attributes(attributes)}>"
    notes = {"location": unit.note, "previous-source": unit.previous or ""}
    written = [f'<note category="{category}">{escape(_tamed(text))}</note>' for category, text in notes.items() if text]
    if written:
        yield f"    <notes>{''.join(written)}</notes>"
    yield f'    <segment state="{STATES.get(unit.state or State.missing, "initial")}">'
    yield f"      <source>{_content(unit.text)}</source>"
    if unit.translation.strip():
        yield f"      <target>{_content(unit.translation)}</target>"
    yield "    </segment>"
    yield "  </unit>"


def _attributes(values: dict[str, str]) -> str:
    return " ".join(f"{name}={quoteattr(_tamed(value))}" for name, value in values.items())


def _content(text: str) -> str:
    """Text with XLIFF's own element in place of what XML cannot hold; a bare carriage return would be read as a line feed."""
    return _FOREIGN.sub(lambda found: f'<cp hex="{ord(found[0]):04X}"/>', escape(text, {"\r": "&#13;"}))


def _tamed(text: str) -> str:
    return _FOREIGN.sub("\ufffd", text)
