"""One life area: its offers as cards, and the way to its goals."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from wegweiser.model.terms import LifeArea
from wegweiser.pages import cards, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.filters import can_filter
from wegweiser.pages.icons import AREAS
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign


def pages(desk: Desk, today: datetime.date) -> Plan:
    """A page for each of the ten areas, also for one that has no offer yet."""
    for area in LifeArea:
        yield urls.area(desk.lang, area), partial(page, desk, area, today)


def page(desk: Desk, area: LifeArea, today: datetime.date) -> Page:
    """The page of one life area."""
    draft = Draft(desk, "area", f"areas/{area}/")
    name = desk.voice.plain_term(area)
    shown = cards.cards(draft, desk.by_area.get(area, ()), today)
    made = draft.finish(
        name,
        desk.voice.plain("Angebote für Menschen, die neu in der Stadt sind: {area}", area=name),
        (Crumb(draft.t("Angebote"), urls.offers(draft.lang)), Crumb(draft.term(area), draft.path)),
        title=draft.term(area),
        icon_name=AREAS[area],
        cards=shown,
        filters=draft.link(urls.filters(draft.lang, area)) if can_filter(shown) else None,
        goals=_goals(draft, area) if area in desk.catalogue.goals else None,
        areas=signs(draft, without=area),
    )
    return replace(made, area=area)


def _goals(draft: Draft, area: LifeArea) -> Sign:
    return Sign(draft.link(urls.goals(draft.lang, area)), "flag", draft.t("Ziele zu diesem Thema"))


def signs(draft: Draft, without: LifeArea | None = None) -> tuple[Sign, ...]:
    """The life areas as signs, each with the number of its offers."""
    return tuple(
        Sign(
            draft.link(urls.area(draft.lang, area)),
            AREAS[area],
            draft.term(area),
            draft.t("Angebote: {count}", count=len(draft.desk.by_area.get(area, ()))),
        )
        for area in LifeArea
        if area is not without
    )
