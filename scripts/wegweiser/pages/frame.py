"""The links around every page: main navigation and the legal pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

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


def frame_links(desk: Desk, page: Page, link: Callable[[str], str]) -> tuple[Link, ...]:
    """The four ways that lead on from every page."""
    t, lang = desk.voice.t, page.lang
    links = (
        (urls.offers(lang), "format-list-bulleted", t("Angebote"), (f"{lang}/areas/", f"{lang}/find/", f"{lang}/organisations/")),
        (urls.agreement(lang), "handshake-outline", t("Vereinbarung"), (f"{lang}/goals/",)),
        (urls.counselling(lang), "forum-outline", t("Beratung finden"), ()),
        (urls.emergency(lang), "lifebuoy", t("Notfall"), ()),
    )
    return tuple(Link(link(path), icon, title, _current(page.path, path, *also)) for path, icon, title, also in links)


def legal_links(desk: Desk, link: Callable[[str], str]) -> tuple[Link, ...]:
    """What the law wants in reach of every page."""
    t, lang = desk.voice.t, desk.lang
    return (
        Link(link(urls.about(lang)), "", t("Über diese Seite")),
        Link(link(urls.organisations(lang)), "", t("Organisationen")),
        Link(link(urls.legal(lang, "translations")), "", t("Zu den Übersetzungen")),
        Link(link(urls.legal(lang, "accessibility")), "", t("Barrierefreiheit")),
        Link(link(urls.legal(lang, "privacy")), "", t("Datenschutz")),
        Link(link(urls.legal(lang, "imprint")), "", t("Impressum")),
    )


def _current(path: str, *sections: str) -> str:
    if path == sections[0]:
        return "page"
    return "true" if path.startswith(sections) else ""
