"""Posters for corridors and waiting rooms: one for each life area, and one for everything, each on a single A4 page."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.icons import AREAS, drawing
from wegweiser.pages.languages import entries
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.qr import svg
from wegweiser.pages.rows import Sign
from wegweiser.pages.voice import Both

ALL = "all"
"""The poster that leads to everything."""


@dataclass(frozen=True)
class Poster:
    """What one poster shows; `target` is the address in no language that its code holds."""

    id: str
    icon: str
    title: Both
    plain: str
    target: str


def pages(desk: Desk, today: datetime.date) -> Plan:
    """The overview, and the posters."""
    yield urls.posters(desk.lang), partial(_overview, desk)
    for poster in _posters(desk):
        yield urls.posters(desk.lang, poster.id), partial(_page, desk, poster)


def _posters(desk: Desk) -> tuple[Poster, ...]:
    voice = desk.voice
    both, plain = voice.both("Angebote in Ihrer Nähe"), voice.plain("Angebote in Ihrer Nähe")
    areas = (Poster(area, AREAS[area], voice.both_term(area), voice.plain_term(area), urls.neutral_area(area)) for area in LifeArea)
    return Poster(ALL, "sign-direction", both, plain, urls.CHOOSER), *areas


def _overview(desk: Desk) -> Page:
    draft = Draft(desk, "posters", "posters/")
    return draft.finish(
        draft.plain("Plakate zum Ausdrucken"),
        draft.plain("Plakate mit QR-Code für Flure und Wartezimmer, je Thema eines, auf einer Seite A4."),
        _trail(draft),
        posters=[Sign(draft.link(urls.posters(draft.lang, poster.id)), poster.icon, poster.title.own) for poster in _posters(desk)],
    )


def _page(desk: Desk, poster: Poster) -> Page:
    """The poster as it will be printed, and a button that prints it."""
    draft = Draft(desk, "poster", f"posters/{poster.id}/")
    address = desk.municipality.url + poster.target
    made = draft.finish(
        draft.plain("Plakat: {title}", title=poster.plain),
        draft.plain("Plakat mit QR-Code zum Ausdrucken, auf einer Seite A4: {title}", title=poster.plain),
        (*_trail(draft), Crumb(poster.title.own, draft.path)),
        site=draft.text("municipality/title", desk.municipality.title),
        demo=desk.municipality.demo,
        title=poster.title,
        picture=drawing(poster.icon),
        code=Markup(svg(address, "q")),
        address=_printed(address),
        languages=entries(desk.languages, draft.lang, urls.home),
        posters=Sign(draft.link(urls.posters(draft.lang)), "printer-outline", draft.t("Alle Plakate")),
    )
    return replace(made, script="poster", style="poster")


def _printed(address: str) -> str:
    """The address as people type it."""
    return address.removeprefix("https://").rstrip("/")


def _trail(draft: Draft) -> tuple[Crumb, ...]:
    return (Crumb(draft.t("Plakate zum Ausdrucken"), urls.posters(draft.lang)),)
