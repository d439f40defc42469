"""`data/<lang>/embed/…inc`: an offer or a life area as a piece of HTML that somebody else's server puts into its own pages.

No script, no style, no id: it may stand anywhere, more than once. All links are whole addresses.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wegweiser.model.offer import Offer
from wegweiser.model.terms import LifeArea
from wegweiser.pages import cards, formats, provenance, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Output


def fragments(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """One for each offer that can be found, and one for each life area."""
    for offer in desk.offers:
        yield _offers(desk, f"offers/{offer.id}", (offer,), today)
    for area in LifeArea:
        yield _offers(desk, f"areas/{area}", desk.by_area.get(area, ()), today, area)


def _offers(desk: Desk, name: str, offers: Sequence[Offer], today: datetime.date, area: LifeArea | None = None) -> Output:
    draft, municipality = Draft(desk, "", ""), desk.municipality
    shown = [replace(card, href=municipality.url + urls.offer(desk.lang, card.id)) for card in cards.cards(draft, offers, today)]
    html = desk.render(
        "fragment.jinja",
        cards=shown,
        address=municipality.url + urls.area(desk.lang, area) if area else None,
        title=draft.term(area) if area else None,
        source=draft.t("Quelle: {name}", name=draft.text("municipality/title", municipality.title)),
        date=draft.t("Stand: {date}", date=formats.date(today, desk.lang)),
        provenance=provenance.lines(desk.voice, draft.texts),
        demo=municipality.demo,
    )
    return Output(urls.fragment(desk.lang, name), html.encode())
