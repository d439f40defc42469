"""A page and everything around it: the whole HTML document, from the one base template."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from markupsafe import Markup

from wegweiser.pages import formats, prose, provenance, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import mailto
from wegweiser.pages.frame import Link, frame_links, legal_links
from wegweiser.pages.languages import entries
from wegweiser.pages.page import Crumb, Page
from wegweiser.theme import scripts
from wegweiser.theme.assets import FAVICON, extra_stylesheet, stylesheet
from wegweiser.translation.text import SOURCE

BARE = frozenset({"chooser", "handover", "missing"})
"""Pages in no language: they show neither a menu nor breadcrumbs, the languages are their content."""


def html(page: Page, desk: Desk, today: datetime.date) -> str:
    """The whole document of a page."""
    link = _linker(page, desk)
    municipality = desk.municipality
    return desk.render(
        "base.jinja",
        page=page,
        body=prose.finished(page.body, desk.voice.plain("Tabelle")) if page.kind == "document" else page.body,
        bare=page.kind in BARE,
        provenance=provenance.lines(desk.voice, [page.source]) if page.source else (),
        original=link(page.alternates[SOURCE]) if SOURCE in page.alternates else None,
        site=desk.edition.text("municipality/title", municipality.title).value,
        demo=municipality.demo,
        canonical=municipality.url + page.path if page.path != urls.MISSING else None,
        stylesheet=link(stylesheet().path),
        extra_stylesheet=link(extra_stylesheet(page.style).path) if page.style else None,
        script=link(scripts.script(page.script)),
        favicon=link(FAVICON),
        home=link(urls.home(page.lang)),
        links=frame_links(desk, page, link),
        legal=legal_links(desk, link),
        languages=entries(desk.languages, page.lang, page.path, page.alternates) if page.kind not in BARE else (),
        language=formats.own_name(page.lang),
        **_session(page, desk, link),
        trail=[Link(link(crumb.path), "", crumb.title, crumb.path == page.path) for crumb in _trail(page, desk)],
        report=mailto(municipality.body.email, subject=f"Fehler melden: {page.path}", body=f"{municipality.url}{page.path}\n\n"),
        city=municipality.body.name,
        today=formats.date(today, page.lang),
    )


def _session(page: Page, desk: Desk, link: Callable[[str], str]) -> dict[str, object]:
    """What people who sit together use: the page in a second language, the list, and the usual state of the texts."""
    return {
        "beside": _beside(page, desk, link),
        "picks": link(urls.picks(page.lang)),
        "usual": desk.usual if page.lang != SOURCE else None,
    }


def _beside(page: Page, desk: Desk, link: Callable[[str], str]) -> Link | None:
    """The page to read beside this one: the German one; beside a German one, the next language's."""
    lang = next((code for code in (SOURCE, *desk.languages) if code != page.lang and code in page.alternates), None)
    return Link(link(page.alternates[lang]), lang, desk.voice.t("Zweisprachig lesen")) if lang else None


def _trail(page: Page, desk: Desk) -> tuple[Crumb, ...]:
    """The way from home; a hand-written page brings none, and stands one step from it."""
    if page.kind != "document":
        return page.trail
    return Crumb(desk.voice.t("Startseite"), urls.home(page.lang)), Crumb(Markup.escape(page.title), page.path)


def _linker(page: Page, desk: Desk) -> Callable[[str], str]:
    """404.html is shown at any depth, so its links start at the site's root."""
    if page.path == urls.MISSING:
        return lambda target: desk.root + target
    return lambda target: urls.relative(page.path, target)
