"""One page of one language, and one generated file: what engines write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from wegweiser.model.terms import LifeArea
from wegweiser.translation.text import Text


@dataclass(frozen=True)
class Crumb:
    """One step of the way from home to a page."""

    title: Markup
    path: str


@dataclass(frozen=True)
class Page:
    """A page: its path inside the site (`de/offers/x/`, always ending in `/`), and what fills the base template.

    `alternates` maps each language in which the page exists to its path; `trail` is the way from home;
    `kind` names the page for its styles and tests; `source` is a hand-written page's whole text with its state, where the
    page has no provenance of its own in its body; `area` and `about` (a thing in the words of schema.org) are for those who find the
    page from outside; `script` names its one script, a file of theme/js/; `style` names the
    stylesheet it needs beside the common one, a file of theme/styles/.
    """

    path: str
    lang: str
    kind: str
    title: str
    description: str
    body: Markup
    alternates: Mapping[str, str] = field(default_factory=dict)
    trail: tuple[Crumb, ...] = ()
    source: Text | None = None
    area: LifeArea | None = None
    about: Mapping[str, object] | None = None
    script: str = "reading"
    style: str | None = None


Plan = Iterator[tuple[str, Callable[[], Page]]]
"""Addresses, each with what makes its page: a build makes them all, the preview only the one that is looked at."""


@dataclass(frozen=True)
class Output:
    """A generated file: path inside the site and its bytes."""

    path: str
    content: bytes
