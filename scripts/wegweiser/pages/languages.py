"""The language menu: every language by its own name, leading to the same page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wegweiser.pages import formats, urls
from wegweiser.translation.text import direction


@dataclass(frozen=True)
class LanguageRow:
    """One entry of the menu."""

    code: str
    direction: str
    name: str
    href: str
    current: bool


def entries(codes: Iterable[str], lang: str, path: str, alternates: Mapping[str, str]) -> tuple[LanguageRow, ...]:
    """All languages of the site in their fixed order; where this page does not exist in one, its home page stands in."""
    return tuple(
        LanguageRow(code, direction(code), formats.own_name(code), urls.relative(path, alternates.get(code, urls.home(code))), code == lang)
        for code in codes
    )
