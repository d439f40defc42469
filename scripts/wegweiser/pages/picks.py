"""The list: offers and goals that somebody has picked. Its page is the same for all; what is on it stands in the address."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from wegweiser.pages import languages, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.picks_data import data
from wegweiser.pages.rows import Sign


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page; its script shows what the address names."""
    yield urls.picks(desk.lang), partial(page, desk, today)


def page(desk: Desk, today: datetime.date) -> Page:
    """The page in one language."""
    draft = Draft(desk, "picks", "list/")
    made = draft.finish(
        draft.plain("Merkliste"),
        draft.plain("Die Angebote und Ziele, die Sie sich gemerkt haben, zum Mitnehmen und Weitergeben."),
        (Crumb(draft.t("Merkliste"), draft.path),),
        languages=languages.entries(desk.languages, draft.lang, languages.same_page(draft.path, draft.alternates)),
        data=draft.link(data(desk, today).path),
        offers=Sign(draft.link(urls.offers(draft.lang)), "format-list-bulleted", draft.t("Alle Angebote")),
        goals=Sign(draft.link(urls.goals(draft.lang)), "bullseye-arrow", draft.t("Beispiele für Ziele")),
    )
    return replace(made, script="list", style="list")
