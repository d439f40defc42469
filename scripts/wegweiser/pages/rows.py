"""The small records that templates show: actions, facts, chips, notices, cards. Templates decide nothing, they print these."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from wegweiser.pages.hours import Hours


@dataclass(frozen=True)
class Action:
    """Something that one tap does."""

    href: str
    icon: str
    label: Markup
    detail: Markup | None = None


@dataclass(frozen=True)
class Item:
    """One statement about an offer, with times, an action, or a yes, no or unknown of its own where it has them."""

    text: Markup | None = None
    hours: Hours | None = None
    action: Action | None = None
    known: str | None = None


@dataclass(frozen=True)
class Fact:
    """A labelled row: `Kosten`: kostenlos. Only rows that people decide by have an icon."""

    icon: str
    term: Markup
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Chip:
    """A fact in two or three words."""

    icon: str
    text: Markup


@dataclass(frozen=True)
class Notice:
    """Something the reader has to know first; tone is stop, wait, soon or info."""

    tone: str
    icon: str
    title: Markup
    texts: tuple[Markup, ...] = ()


@dataclass(frozen=True)
class Step:
    """What the reader does next: one action stands out, the others follow."""

    icon: str
    title: Markup
    texts: tuple[Markup, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Card:
    """An offer in a list; `facets` and `opening` are what filters read."""

    id: str
    href: str
    title: Markup
    summary: Markup
    chips: tuple[Chip, ...]
    badge: Notice | None
    facets: tuple[str, ...] = ()
    opening: str = ""


@dataclass(frozen=True)
class Sign:
    """A link that leads on, like an arm of a signpost."""

    href: str
    icon: str
    title: Markup
    text: Markup | None = None


def items(*texts: Markup | None) -> tuple[Item, ...]:
    """Statements from texts; missing ones fall out."""
    return tuple(Item(text) for text in texts if text)
