"""The links around every page: main navigation and the legal pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from wegweiser.documents import reading
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Page


@dataclass(frozen=True)
class Link:
    """A link of the frame; `current` is the value of aria-current: page, true, or nothing."""

    href: str
    icon: str
    title: Markup
    current: str | bool = ""
    hreflang: str = ""
    """The language of the page it leads to, where that is another."""


def frame_links(desk: Desk, page: Page, link: Callable[[str], str]) -> tuple[Link, ...]:
    """The four ways that lead on from every page."""
    t, lang = desk.voice.t, page.lang
    links = (
        (urls.offers(lang), "format-list-bulleted", t("Angebote"), (f"{lang}/areas/", f"{lang}/organisations/")),
        (urls.agreement(lang), "handshake-outline", t("Vereinbarung"), (f"{lang}/goals/",)),
        (urls.counselling(lang), "forum-outline", t("Beratung finden"), ()),
        (urls.emergency(lang), "lifebuoy", t("Notfall"), ()),
    )
    return tuple(Link(link(path), icon, title, _current(page.path, path, *also)) for path, icon, title, also in links)


def legal_links(desk: Desk, link: Callable[[str], str]) -> tuple[Link, ...]:
    """What the law wants in reach of every page."""
    t = desk.voice.t
    written = (
        _written(desk, link, "about", t("Über diese Seite")),
        Link(link(urls.organisations(desk.lang)), "", t("Organisationen")),
        _written(desk, link, "legal/translations", t("Zu den Übersetzungen")),
        _written(desk, link, "legal/accessibility", t("Barrierefreiheit")),
        _written(desk, link, "legal/privacy", t("Datenschutz")),
        _written(desk, link, "legal/imprint", t("Impressum")),
    )
    return tuple(found for found in written if found)


def _written(desk: Desk, link: Callable[[str], str], name: str, title: Markup) -> Link | None:
    """The link to a hand-written page, to the German one where nobody has translated it."""
    lang = reading(desk.documents, name, desk.lang)
    if lang is None:
        return None
    return Link(link(urls.document(lang, name)), "", title, hreflang="" if lang == desk.lang else lang)


def _current(path: str, *sections: str) -> str:
    if path == sections[0]:
        return "page"
    return "true" if path.startswith(sections) else ""
