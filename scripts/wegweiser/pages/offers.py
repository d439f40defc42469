"""All offers, by life area, each area from A to Z."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.terms import LifeArea
from wegweiser.pages import cards, find, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.filters import filters
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
    made = draft.finish(
        draft.plain("Alle Angebote"),
        draft.plain("Alle Angebote nach Lebensbereichen, von Beratung bis Verein."),
        (Crumb(draft.t("Angebote"), draft.path),),
        groups=tuple(group for group in groups if group.cards),
        filters=filters(draft, [card for group in groups for card in group.cards]),
        search=(draft.link(draft.path), draft.link(urls.search(draft.lang))),
        find=find.signs(draft),
        count=len(desk.offers),
    )
    return replace(made, script="offers")
