"""Home of a language: its language first, then ten ways in, the agreement, counselling, and numbers for emergencies."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from wegweiser.pages import area, emergency, languages, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import foreign
from wegweiser.pages.page import Page
from wegweiser.pages.rows import Sign


def home(desk: Desk, title: str, description: str, welcome: Markup) -> Page:
    """The home page; `welcome` is the hand-written text of docs/index as HTML, with its own h1.

    The search stands right below that h1, and what it says under further headings after the ways in: who is looking for something
    need not read it first.
    """
    return _page(Draft(desk, "home", ""), title, description, welcome)


def unwritten(desk: Desk) -> Page:
    """Home of a language without docs/index: name and line of the site, which translators get with the catalogue."""
    draft, municipality = Draft(desk, "home", ""), desk.municipality
    title = draft.words("municipality/title", municipality.title)
    tagline = draft.words("municipality/tagline", municipality.tagline)
    welcome = Markup("<h1>{}</h1>\n<p>{}</p>").format(foreign(title, desk.lang), foreign(tagline, desk.lang))
    return _page(draft, title.value, tagline.value, welcome)


def _page(draft: Draft, title: str, description: str, welcome: Markup) -> Page:
    before = welcome.partition("<h2")[0]
    title_line, end, words = before.rpartition("</h1>")
    made = draft.finish(
        title,
        description,
        headline=title_line + end,
        welcome=words,
        more=welcome[len(before) :],
        languages=languages.entries(draft.desk.languages, draft.lang, languages.same_page(draft.path, draft.alternates)),
        areas=area.signs(draft),
        search=(draft.link(urls.offers(draft.lang)), draft.link(urls.search(draft.lang))),
        offers=Sign(draft.link(urls.offers(draft.lang)), "view-list", draft.t("Alle Angebote")),
        ways=_ways(draft),
        numbers=emergency.strip(draft),
        emergency=Sign(draft.link(urls.emergency(draft.lang)), "lifebuoy", draft.t("Alle Nummern für Notfälle")),
    )
    return replace(made, trail=())


def _ways(draft: Draft) -> tuple[Sign, ...]:
    return (
        Sign(
            draft.link(urls.agreement(draft.lang)), "handshake-outline", draft.t("Was ist die Integrationsvereinbarung?"),
            draft.t("Ein gemeinsamer Plan mit einer Beratungsstelle, freiwillig und ohne Strafe."),
        ),
        Sign(
            draft.link(urls.counselling(draft.lang)), "forum-outline", draft.t("Beratung finden"),
            draft.t("Jemand hört Ihnen zu. Kostenlos, vertraulich, oft in Ihrer Sprache."),
        ),
    )  # fmt: skip
