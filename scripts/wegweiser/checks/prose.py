"""The catalogue's Markdown, as the rules about it need it: where each text stands, and what it links to on which line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wegweiser.model.catalogue import Catalogue
from wegweiser.source import Keys

_LINK = re.compile(r"\]\(\s*<?(?P<inline>[^)\s>]*)|^\s*\[[^\]]+\]:\s*<?(?P<defined>[^\s>]+)|<(?P<bare>[A-Za-z][A-Za-z0-9+.-]*:[^>\s]*)>")
_IMAGE = re.compile(r"!\[[^\]]*\][\[(]")


@dataclass(frozen=True)
class Prose:
    """A text in Markdown and the place of its record."""

    kind: str
    id: str
    path: Keys
    text: str


def proses(catalogue: Catalogue) -> Iterator[Prose]:
    """All texts in Markdown."""
    for offer in catalogue.offers.values():
        if offer.description:
            yield Prose("offer", offer.id, ("description",), offer.description)
    for page in catalogue.pages.values():
        yield Prose("page", page.id, ("body",), page.body)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Every target of a link, and how many lines below the key it stands."""
    for below, line in _lines(text):
        for match in _LINK.finditer(line):
            yield below, match["inline"] or match["defined"] or match["bare"] or ""


def images(text: str) -> Iterator[int]:
    """How many lines below the key each image stands."""
    for below, line in _lines(text):
        yield from (below for _ in _IMAGE.finditer(line))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """A text of several lines is a block scalar: it begins below the line of its `|`."""
    yield from enumerate(text.split("\n"), 1 if "\n" in text else 0)
