"""The list: offers and goals that somebody has picked. Its page is the same for all; what is on it stands in the address."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from wegweiser.pages import languages, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page
from wegweiser.pages.picks_data import data
from wegweiser.pages.rows import Sign


def pages(desk: Desk, today: datetime.date) -> Iterator[Page]:
    """One page; its script shows what the address names."""
    draft = Draft(desk, "picks", "list/")
    made = draft.finish(
        draft.plain("Merkliste"),
        draft.plain("Die Angebote und Ziele, die Sie sich gemerkt haben, zum Mitnehmen und Weitergeben."),
        (Crumb(draft.t("Merkliste"), draft.path),),
        languages=languages.entries(desk.languages, draft.lang, draft.path, draft.alternates),
        data=draft.link(data(desk, today).path),
        offers=Sign(draft.link(urls.offers(draft.lang)), "format-list-bulleted", draft.t("Alle Angebote")),
        goals=Sign(draft.link(urls.goals(draft.lang)), "bullseye-arrow", draft.t("Beispiele für Ziele")),
    )
    yield replace(made, script="list", style="list")
