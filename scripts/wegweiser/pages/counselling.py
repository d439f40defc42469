"""Where to find counselling: everyone who accompanies an agreement or knows the way, with languages and telephone."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from wegweiser.model.terms import OfferType
from wegweiser.pages import cards, urls
from wegweiser.pages.agreement import sign
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page, Plan

TYPES = (OfferType.counselling, OfferType.legal, OfferType.financial, OfferType.authority)
GUIDE = "beratung-finden"
"""The agreement's page on which counselling is for whom; its offers stand first."""


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page."""
    yield urls.counselling(desk.lang), partial(_page, desk, today)


def _page(desk: Desk, today: datetime.date) -> Page:
    """One page: counselling first, then law, money, and authorities."""
    draft = Draft(desk, "counselling", "counselling/")
    guide = desk.catalogue.pages.get(GUIDE)
    first = [offer for id in (guide.offers if guide else ()) if (offer := desk.catalogue.offers.get(id))]
    rest = [offer for offer in desk.offers if offer not in first]
    groups = [
        (draft.t("Hier können Sie anfangen"), cards.cards(draft, first, today)),
        *((draft.term(type), cards.cards(draft, [offer for offer in rest if offer.type is type], today)) for type in TYPES),
    ]
    return draft.finish(
        draft.plain("Beratung finden"),
        draft.plain("Kostenlose und vertrauliche Beratung in Ihrer Nähe."),
        (Crumb(draft.t("Beratung finden"), draft.path),),
        guide=replace(sign(draft, guide), title=draft.t("Welche Beratung ist die richtige für mich?")) if guide else None,
        groups=[group for group in groups if group[1]],
    )
