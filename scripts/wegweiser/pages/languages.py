"""The language menu: every language by its own name, leading to the same page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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


def entries(codes: Iterable[str], lang: str, href: Callable[[str], str]) -> tuple[LanguageRow, ...]:
    """All languages of the site in their fixed order; `href` gives the link to each, `lang` is the page's own."""
    return tuple(LanguageRow(code, direction(code), formats.own_name(code), href(code), code == lang) for code in codes)


def same_page(path: str, alternates: Mapping[str, str]) -> Callable[[str], str]:
    """The link to a page in another language; where it does not exist in one, the home page stands in."""
    return lambda code: urls.relative(path, alternates.get(code, urls.home(code)))
