"""One page of one language, and one generated file: what engines write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup


@dataclass(frozen=True)
class Crumb:
    """One step of the way from home to a page."""

    title: Markup
    path: str


@dataclass(frozen=True)
class Page:
    """A page: its path inside the site (`de/offers/x/`, always ending in `/`), and what fills the base template.

    `alternates` maps each language in which the page exists to its path; `trail` is the way from home;
    `kind` names the page for its styles and tests; `texts` are the states of its texts for the line on provenance.
    """

    path: str
    lang: str
    kind: str
    title: str
    description: str
    body: Markup
    alternates: Mapping[str, str] = field(default_factory=dict)
    trail: tuple[Crumb, ...] = ()


@dataclass(frozen=True)
class Output:
    """A generated file: path inside the site and its bytes."""

    path: str
    content: bytes
