"""A built site as the rules see it: what every page says about itself, and what every file leads to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from wegweiser.model.municipality import Budgets


class Use(StrEnum):
    """What a browser does with an address: nothing before a tap (follow), or it fetches it at once."""

    follow = "follow"
    load = "load"
    style = "style"
    script = "script"


@dataclass(frozen=True, slots=True)
class Link:
    """An address in a file, and where it stands."""

    url: str
    use: Use
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a page, and where it stands."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page: level 1 to 6."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """What one HTML file says; `inline` are scripts and styles that stand in the page itself, by their kind."""

    lang: str | None
    direction: str | None
    line: int
    """Where `<html>` stands."""
    title: Words | None
    description: Words | None
    noindex: bool
    headings: tuple[Heading, ...]
    ids: frozenset[str]
    inline: tuple[Words, ...]
    canonical: tuple[Words, ...] = ()
    """What the page names as its own address."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language, as the sitemap names it."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One address of a sitemap with its languages."""

    file: str
    url: str
    alternates: tuple[Alternate, ...]
    line: int


@dataclass(frozen=True)
class Site:
    """A built site. File names are relative to its folder: `de/index.html`."""

    address: str
    """The public address with `/` at the end."""
    languages: tuple[str, ...]
    demo: bool
    budgets: Budgets
    expected: tuple[str, ...]
    """Files that the catalogue and its languages promise."""
    pages: Mapping[str, Page]
    links: Mapping[str, tuple[Link, ...]]
    """File → all addresses in it: pages, styles, scripts, manifests, the sitemap."""
    sitemap: tuple[Entry, ...]
    """Of all sitemaps, and of their index."""
    weights: Mapping[str, int]
    """Every file → its bytes; for texts after gzip, as a server sends them."""

    def part(self, file: str) -> str:
        """The language a file belongs to by its path, `""` for those in no language."""
        first = file.split("/", 1)[0]
        return first if first in self.languages else ""

    def parts(self) -> Iterator[tuple[str, str, Page]]:
        """Every page with its file and the language of its path."""
        for file, page in self.pages.items():
            yield self.part(file), file, page
