"""What there is as open data, in plain words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.dates import is_dated
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft, mailto
from wegweiser.pages.markup import ltr
from wegweiser.pages.page import Crumb, Page, Plan

_NAMES = {
    "https://creativecommons.org/licenses/by/4.0/": "CC BY 4.0",
    "https://creativecommons.org/publicdomain/zero/1.0/": "CC0 1.0",
    "https://www.govdata.de/dl-de/by-2-0": "dl-de/by-2-0",
    "https://www.govdata.de/dl-de/zero-2-0": "dl-de/zero-2-0",
}


EMBED = "embed.js"
SANDBOX = (
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation"
)
"""What a frame with our pages needs: its scripts, links that open beside, calendars to save, and the quick way out."""


@dataclass(frozen=True)
class File:
    """A file to take away, and what it is good for."""

    href: str
    title: Markup
    text: Markup | None = None


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page."""
    yield urls.data_page(desk.lang), partial(_page, desk, today)


def _page(desk: Desk, today: datetime.date) -> Page:
    draft, municipality = Draft(desk, "data", "data/"), desk.municipality
    licence = Markup('<a href="{}">{}</a>').format(municipality.licence, ltr(_NAMES.get(municipality.licence, municipality.licence)))
    return draft.finish(
        draft.plain("Offene Daten"),
        draft.plain("Alle Angebote als Dateien, zum Weiterverwenden in anderen Programmen."),
        (Crumb(draft.t("Offene Daten"), draft.path),),
        files=tuple(_files(draft)),
        calendars=tuple(_calendars(draft, today)),
        licence=draft.t("Die Texte dürfen Sie unter dieser Lizenz weiterverwenden: {licence}.", licence=licence),
        source=draft.t("Nennen Sie bitte als Quelle: {name}.", name=draft.name(municipality.body.name)),
        snippet=_snippet(draft),
        fragments=[municipality.url + urls.fragment(draft.lang, name) for name in (f"areas/{LifeArea.work}", *_first(desk))],
        allow=mailto(municipality.body.email, subject=draft.plain("Angebote auf unserer Website zeigen")),
        demo=municipality.demo,
    )


def _first(desk: Desk) -> Iterator[str]:
    if desk.offers:
        yield f"offers/{desk.offers[0].id}"


def _snippet(draft: Draft) -> str:
    """What somebody copies into a page of their own. The frame may run our script and open pages, and nothing else of theirs is in it."""
    site = draft.desk.municipality.url
    title = draft.plain("Angebote zum Thema: {area}", area=draft.desk.voice.plain_term(LifeArea.work))
    return (
        f'<iframe src="{site}{urls.area(draft.lang, LifeArea.work)}#embed" title="{title}" lang="{draft.lang}"\n'
        f'  width="100%" height="600" loading="lazy" sandbox="{SANDBOX}"></iframe>\n'
        f'<script src="{site}{EMBED}" defer></script>'
    )


def _files(draft: Draft) -> Iterator[File]:
    t = draft.t
    of = partial(urls.data, draft.lang)
    yield File(draft.link(of("offers.csv")), t("Tabelle (CSV)"), t("Für Excel oder LibreOffice. Jedes Angebot ist eine Zeile."))
    every = t("Für Programme. Alle Angaben, und bei jedem Text die Sprache und ob ein Mensch ihn geprüft hat.")
    yield File(draft.link(of("offers.json")), t("Katalog (JSON)"), every)
    yield File(draft.link(urls.DATA_SCHEMA), t("Aufbau des Katalogs (JSON Schema)"), t("Erklärt jedes Feld im Katalog."))
    yield File(draft.link(of("hsds.json")), t("Katalog nach HSDS 3.0 (JSON)"), t("Für Programme, die Angebote aus vielen Städten sammeln."))
    order = t("Oben steht, was zuletzt geprüft wurde. Wann ein Angebot neu dazukam, steht nicht in den Daten.")
    yield File(draft.link(of("feed.atom")), t("Neue, geänderte und beendete Angebote (Atom)"), order)
    yield File(draft.link(urls.DATA_RECORD), t("Eintrag für Datenportale (DCAT-AP)"), t("Damit finden Datenportale diese Dateien."))


def _calendars(draft: Draft, today: datetime.date) -> Iterator[File]:
    dated = [offer for offer in draft.desk.catalogue.offers.values() if is_dated(offer, today)]
    for area in LifeArea:
        if any(area in offer.life_areas for offer in dated):
            yield File(draft.link(urls.data(draft.lang, f"calendar/{area}.ics")), draft.term(area))
