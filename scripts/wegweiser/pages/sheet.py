"""The agreement sheet: a form for the screen, and the paper it becomes, in German and the page's language."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from wegweiser.model.terms import LifeArea
from wegweiser.pages import languages, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.translation.text import SOURCE


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page."""
    yield urls.sheet(desk.lang), partial(_page, desk)


def _page(desk: Desk) -> Page:
    draft = Draft(desk, "sheet", "sheet/")
    menu = languages.entries(desk.languages, draft.lang, languages.same_page(draft.path, draft.alternates))
    files = languages.entries(desk.languages, draft.lang, lambda code: draft.link(urls.sheet_texts(code)))
    made = draft.finish(
        draft.plain("Die Vereinbarung aufschreiben"),
        draft.plain("Ein Blatt für Ihre Integrationsvereinbarung: am Bildschirm ausfüllen oder leer drucken, in zwei Sprachen."),
        (Crumb(draft.t("Vereinbarung"), urls.agreement(draft.lang)), Crumb(draft.t("Blatt"), draft.path)),
        areas=tuple((area, draft.term(area)) for area in LifeArea),
        languages=menu,
        blanks=tuple(row for row in menu if not row.current) if draft.lang == SOURCE else (),
        seconds=tuple(row for row in files if not row.current),
        own=draft.link(urls.sheet_texts(draft.lang)),
        source=draft.link(urls.sheet_texts(SOURCE)),
        address=desk.municipality.url,
    )
    return replace(made, script="sheet", style="sheet")
