"""All pages that come from the catalogue. A new kind of page is a module and a line here."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence

from wegweiser.pages import (
    agreement,
    area,
    counselling,
    data,
    emergency,
    find,
    goals,
    legal,
    neutral,
    offer,
    offers,
    offline,
    organisation,
    picks,
    posters,
    retired,
    sheet,
)
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Page, Plan

Kind = Callable[[Desk, datetime.date], Plan]

KINDS: tuple[Kind, ...] = (
    offers.pages,
    area.pages,
    find.pages,
    offer.pages,
    organisation.pages,
    agreement.pages,
    goals.pages,
    counselling.pages,
    emergency.pages,
    offline.pages,
    sheet.pages,
    picks.pages,
    data.pages,
    legal.pages,
)


UNLISTED: tuple[Kind, ...] = (retired.pages, posters.pages)
"""Pages in no sitemap: addresses that are only kept, and paper."""


def plan(desk: Desk, today: datetime.date) -> Plan:
    """Every address of one language but the hand-written ones, and what makes its page."""
    for kind in (*KINDS, *UNLISTED):
        yield from kind(desk, today)


def listed(desk: Desk, today: datetime.date) -> Plan:
    """What of it stands in the sitemap."""
    for kind in KINDS:
        yield from kind(desk, today)


def pages(desk: Desk, today: datetime.date) -> Iterator[Page]:
    """Every page of one language but the hand-written ones."""
    return (make() for _, make in plan(desk, today))


def neutral_plan(desks: Sequence[Desk]) -> Plan:
    """Every address in no language, and what makes its page."""
    yield from neutral.pages(desks)
    yield from retired.neutral_pages(desks)


def neutral_pages(desks: Sequence[Desk]) -> Iterator[Page]:
    """The pages in no language."""
    return (make() for _, make in neutral_plan(desks))
