"""Markup → runs: plain texts that a script can show without reading HTML, each with the language it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from markupsafe import Markup

Run = str | tuple[str, str]
"""A text in the page's language, or a text and its mark: a language, or `ltr` for numbers and addresses."""

_TAG = re.compile(r"(<[^>]*>)")
_LANG = re.compile(r' lang="([^"]+)"')


def runs(markup: Markup | str) -> tuple[Run, ...]:
    """The texts of a piece of inline markup, as pages/markup.py makes it; other elements pass as their text."""
    return _read(str(Markup.escape(markup)))


@lru_cache(maxsize=10_000)
def _read(html: str) -> tuple[Run, ...]:
    return tuple(_runs(_TAG.split(html)))


def _runs(parts: list[str]) -> Iterator[Run]:
    marks = [""]
    for place, part in enumerate(parts):
        if place % 2 == 0:
            if part:
                yield (unescape(part), marks[-1]) if marks[-1] else unescape(part)
        elif part.startswith("</"):
            marks.pop()
        elif part != "<br>":
            marks.append(_mark(part) or marks[-1])


def _mark(tag: str) -> str:
    lang = _LANG.search(tag)
    return lang[1] if lang else "ltr" if ' dir="ltr"' in tag else ""
