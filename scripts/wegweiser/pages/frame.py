"""The links around every page: main navigation and the legal pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from wegweiser.documents import reading
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.translation.text import SOURCE

GUIDE = "fuer-beratung"
"""The hand-written page for counsellors: German only, so no other language's footer leads there."""


@dataclass(frozen=True)
class Link:
    """A link of the frame; `current` is the value of aria-current: page, true, or nothing."""

    href: str
    icon: str
    title: Markup
    current: str | bool = ""
    hreflang: str = ""
    """The language of the page it leads to, where that is another."""


def frame_links(desk: Desk, current: tuple[str, ...], link: Callable[[str], str]) -> tuple[Link, ...]:
    """The four ways that lead on from every page; `current` as `currents` gives it."""
    t = desk.voice.t
    ways = (
        ("view-list", t("Angebote")),
        ("handshake-outline", t("Vereinbarung")),
        ("forum-outline", t("Beratung finden")),
        ("alert", t("Notfall")),
    )
    sections = _sections(desk.lang)
    return tuple(Link(link(paths[0]), *way, here) for way, paths, here in zip(ways, sections, current, strict=True))


def currents(path: str, lang: str) -> tuple[str, ...]:
    """For each of the four ways, whether it leads to this page (`page`), to the part of the site it lies in (`true`), or neither."""
    return tuple("page" if path == paths[0] else "true" if path.startswith(paths) else "" for paths in _sections(lang))


@cache
def _sections(lang: str) -> tuple[tuple[str, ...], ...]:
    """Where the four ways lead, each with the other parts of the site that belong to it."""
    return (
        (urls.offers(lang), f"{lang}/areas/", f"{lang}/find/", f"{lang}/organisations/"),
        (urls.agreement(lang), urls.goals(lang), urls.sheet(lang)),
        (urls.counselling(lang),),
        (urls.emergency(lang),),
    )


def legal_links(desk: Desk, link: Callable[[str], str]) -> tuple[Link, ...]:
    """What the law wants in reach of every page."""
    t = desk.voice.t
    body = desk.municipality.body
    written = (
        _written(desk, link, "about", t("Über diese Seite")),
        _written(desk, link, GUIDE, Markup("Für die Beratung")) if desk.lang == SOURCE else None,
        Link(link(urls.organisations(desk.lang)), "", t("Organisationen")),
        Link(link(urls.offline(desk.lang)), "", t("Ohne Internet lesen")),
        _written(desk, link, "legal/translations", t("Zu den Übersetzungen")),
        _elsewhere(body.easy_german, t("Leichte Sprache")),
        _elsewhere(body.sign_language, t("Gebärdensprache")),
        Link(link(urls.legal(desk.lang, "accessibility")), "", t("Barrierefreiheit")),
        Link(link(urls.legal(desk.lang, "privacy")), "", t("Datenschutz")),
        Link(link(urls.legal(desk.lang, "imprint")), "", t("Impressum")),
    )
    return tuple(found for found in written if found)


def _written(desk: Desk, link: Callable[[str], str], name: str, title: Markup) -> Link | None:
    """The link to a hand-written page, to the German one where nobody has translated it."""
    lang = reading(desk.documents, name, desk.lang)
    if lang is None:
        return None
    return Link(link(urls.document(lang, name)), "", title, hreflang="" if lang == desk.lang else lang)


def _elsewhere(url: str | None, title: Markup) -> Link | None:
    """The link to a text or video of the body's own, where it has one; both are German."""
    return Link(url, "", title, hreflang=SOURCE) if url else None
