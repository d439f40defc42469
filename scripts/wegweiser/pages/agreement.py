"""The agreement, explained page by page: in order, with the next page always in reach."""

from __future__ import annotations

import datetime
from functools import partial

from wegweiser.model.agreement import AgreementPage, Extra
from wegweiser.pages import cards, goals, prose, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign


def pages(desk: Desk, today: datetime.date) -> Plan:
    """The overview, and every page."""
    yield urls.agreement(desk.lang), partial(_overview, desk)
    for place, record in enumerate(desk.pages):
        yield urls.agreement(desk.lang, record.id), partial(page, desk, place, today)


def page(desk: Desk, place: int, today: datetime.date) -> Page:
    """The page at a place in the order."""
    record = desk.pages[place]
    draft = Draft(desk, "agreement", f"agreement/{record.id}/")
    title = draft.words(f"page/{record.id}/title", record.title)
    summary = draft.words(f"page/{record.id}/summary", record.summary)
    return draft.finish(
        title.value,
        summary.value,
        (
            Crumb(draft.t("Vereinbarung"), urls.agreement(draft.lang)),
            Crumb(draft.text(f"page/{record.id}/title", record.title), draft.path),
        ),
        title=draft.text(f"page/{record.id}/title", record.title),
        summary=draft.text(f"page/{record.id}/summary", record.summary),
        icon_name=record.icon,
        body=prose.html(draft, f"page/{record.id}/body", record.body),
        cards=cards.cards(draft, [found for id in record.offers if (found := desk.catalogue.offers.get(id))], today),
        goals=goals.signs(draft) if record.extra is Extra.goals else (),
        sheet=goals.sheet(draft) if record.extra is Extra.sheet else None,
        previous=sign(draft, desk.pages[place - 1]) if place else None,
        following=sign(draft, desk.pages[place + 1]) if place + 1 < len(desk.pages) else None,
    )


def sign(draft: Draft, record: AgreementPage) -> Sign:
    """A link to a page of the agreement."""
    href = draft.link(urls.agreement(draft.lang, record.id))
    return Sign(
        href, record.icon, draft.text(f"page/{record.id}/title", record.title), draft.text(f"page/{record.id}/summary", record.summary)
    )


def _overview(desk: Desk) -> Page:
    draft = Draft(desk, "agreement-overview", "agreement/")
    return draft.finish(
        draft.plain("Die Integrationsvereinbarung"),
        draft.plain("Ein gemeinsamer Plan von Ihnen und einer Beratungsstelle: freiwillig, kostenlos und vertraulich."),
        (Crumb(draft.t("Vereinbarung"), draft.path),),
        signs=tuple(sign(draft, record) for record in desk.pages),
        goals=Sign(draft.link(urls.goals(draft.lang)), "flag", draft.t("Beispiele für Ziele"), draft.t("aus zehn Lebensbereichen")),
        sheet=goals.sheet(draft),
    )
