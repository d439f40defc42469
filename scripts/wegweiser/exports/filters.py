"""The filters of a life area: the form with its numbers, and what it knows of each card. Loaded when somebody opens them.

`style`: address of the form's stylesheet, seen from the area's page. `cards`: offer → its words and its opening line.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from wegweiser.model.terms import LifeArea
from wegweiser.pages import cards, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.filters import filters
from wegweiser.pages.page import Output
from wegweiser.theme.assets import extra_stylesheet


def area_filters(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """A file for each life area with something to choose from."""
    for area in LifeArea:
        draft = Draft(desk, "area", f"areas/{area}/")
        shown = cards.cards(draft, desk.by_area.get(area, ()), today)
        if form := filters(draft, shown):
            content = {
                "style": draft.link(extra_stylesheet("filter").path),
                "cards": {card.id: {"facets": " ".join(card.facets), "opening": card.opening} for card in shown},
                "form": desk.component("filter", filters=form),
            }
            yield Output(urls.filters(desk.lang, area), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())
