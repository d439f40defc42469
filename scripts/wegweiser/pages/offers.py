"""All offers, by life area, each area from A to Z."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from wegweiser.model.terms import LifeArea
from wegweiser.pages import cards, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.icons import AREAS
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Card


@dataclass(frozen=True)
class Group:
    """The offers whose first life area this is."""

    id: str
    icon: str
    title: Markup
    cards: tuple[Card, ...]


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page."""
    yield urls.offers(desk.lang), partial(_page, desk, today)


def _page(desk: Desk, today: datetime.date) -> Page:
    """One page with every offer once."""
    draft = Draft(desk, "offers", "offers/")
    groups = tuple(
        Group(
            area, AREAS[area], draft.term(area), cards.cards(draft, (offer for offer in desk.offers if offer.life_areas[0] is area), today)
        )
        for area in LifeArea
    )
    return draft.finish(
        draft.plain("Alle Angebote"),
        draft.plain("Alle Angebote nach Lebensbereichen, von Beratung bis Verein."),
        (Crumb(draft.t("Angebote"), draft.path),),
        groups=tuple(group for group in groups if group.cards),
        count=len(desk.offers),
    )
