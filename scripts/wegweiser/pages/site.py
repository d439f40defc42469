"""All pages that come from the catalogue. A new kind of page is a module and a line here."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence

from wegweiser.pages import agreement, area, counselling, emergency, goals, neutral, offer, offers, organisation, picks
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Page

Kind = Callable[[Desk, datetime.date], Iterator[Page]]

KINDS: tuple[Kind, ...] = (
    offers.pages,
    area.pages,
    offer.pages,
    organisation.pages,
    agreement.pages,
    goals.pages,
    counselling.pages,
    emergency.pages,
    picks.pages,
)


def pages(desk: Desk, today: datetime.date) -> Iterator[Page]:
    """Every page of one language but the hand-written ones."""
    for kind in KINDS:
        yield from kind(desk, today)


def neutral_pages(desks: Sequence[Desk]) -> Iterator[Page]:
    """The pages in no language."""
    return neutral.pages(desks)
