"""Where to find counselling: everyone who accompanies an agreement or knows the way, with languages and telephone."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.model.terms import OfferType
from wegweiser.pages import cards
from wegweiser.pages.agreement import sign
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page

TYPES = (OfferType.counselling, OfferType.legal, OfferType.financial, OfferType.authority)
GUIDE = "beratung-finden"
"""The agreement's page on which counselling is for whom; shown as the first way where there is one."""


def pages(desk: Desk, today: datetime.date) -> Iterator[Page]:
    """One page: counselling first, then law, money, and authorities."""
    draft = Draft(desk, "counselling", "counselling/")
    guide = desk.catalogue.pages.get(GUIDE)
    groups = [(draft.term(type), cards.cards(draft, [offer for offer in desk.offers if offer.type is type], today)) for type in TYPES]
    yield draft.finish(
        draft.plain("Beratung finden"),
        draft.plain("Kostenlose und vertrauliche Beratung in Ihrer Nähe."),
        (Crumb(draft.t("Beratung finden"), draft.path),),
        guide=sign(draft, guide) if guide else None,
        groups=[group for group in groups if group[1]],
    )
