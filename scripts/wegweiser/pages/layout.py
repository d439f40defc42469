"""A page and everything around it: the whole HTML document, from the one base template.

Most of what stands around a page is the same on all pages of its language, kind and depth. So the base template is filled once for
each of these with slots where pages differ, cut at the slots, and every page only fills them.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping

from markupsafe import Markup, escape

from wegweiser.pages import formats, prose, provenance, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import mailto
from wegweiser.pages.found import found
from wegweiser.pages.frame import Link, currents, frame_links, legal_links
from wegweiser.pages.languages import entries, same_page
from wegweiser.pages.page import Crumb, Page
from wegweiser.theme import scripts
from wegweiser.theme.assets import FAVICON, extra_stylesheet, stylesheet
from wegweiser.translation.text import SOURCE

BARE = frozenset({"chooser", "handover", "retired-handover", "missing"})
"""Pages in no language: they show neither a menu nor breadcrumbs, the languages are their content."""
UNLISTED = frozenset({"retired", "retired-handover"})
"""Pages that search engines are asked to leave out: nobody looks for what is gone."""
LONG = frozenset({"area", "find", "offers", "organisations", "posters"})
"""Pages that grow with the catalogue: they are drawn while they arrive, all others at once."""
_SLOT = re.compile("\0([^\0]+)\0")


def html(page: Page, desk: Desk, today: datetime.date) -> str:
    """The whole document of a page."""
    key = (page.kind, page.script, page.style, page.path.count("/"), currents(page.path, page.lang), page.path == urls.MISSING)
    pieces = desk.frames.get(key)
    if pieces is None:
        pieces = desk.frames[key] = tuple(_SLOT.split(_frame(page, desk, today)))
    slots = _slots(page, desk)
    return "".join(slots[piece] if place % 2 else piece for place, piece in enumerate(pieces))


def _slots(page: Page, desk: Desk) -> Mapping[str, str]:
    """What is this page's alone."""
    municipality = desk.municipality
    site = desk.edition.text("municipality/title", municipality.title).value
    address = municipality.url + page.path
    language = same_page(page.path, page.alternates)
    return {
        "title": escape(page.title if page.title == site else f"{page.title} – {site}"),
        "description": escape(page.description),
        "canonical": escape(address),
        "found": found(page, desk) if _may_be_found(page, desk) else "",
        "main": _main(page, desk),
        "report": escape(mailto(municipality.body.email, subject=f"Fehler melden: {page.path}")),
        **{code: language(code) for code in desk.languages},
    }


def _may_be_found(page: Page, desk: Desk) -> bool:
    """Whether search engines and messengers may take the page for what it says."""
    return not desk.municipality.demo and page.kind not in UNLISTED and page.path != urls.MISSING


def _frame(page: Page, desk: Desk, today: datetime.date) -> str:
    """The document with slots in the place of what differs between pages of one kind and depth."""
    link = _linker(page, desk)
    bare = page.kind in BARE
    menu = () if bare or page.kind in ("home", "picks") else entries(desk.languages, page.lang, _slot)
    return desk.render(
        "base.jinja",
        kind=page.kind,
        drawn_from="main" if page.kind in LONG else "foot",
        title=_slot("title"),
        description=_slot("description"),
        main=_slot("main"),
        bare=bare,
        site=desk.edition.text("municipality/title", desk.municipality.title).value,
        demo=desk.municipality.demo,
        **_outside(page, desk),
        stylesheet=link(stylesheet().path),
        **_own_files(page, link),
        script=link(scripts.script(page.script)),
        favicon=link(FAVICON),
        home=link(urls.home(page.lang)),
        links=frame_links(desk, currents(page.path, page.lang), link),
        legal=legal_links(desk, link),
        languages=menu,
        language=formats.own_name(page.lang),
        **_session(page, desk, link),
        report=_slot("report"),
        city=desk.municipality.body.name,
        today=formats.date(today, page.lang),
    )


def _outside(page: Page, desk: Desk) -> dict[str, object]:
    """What search engines and messengers are told."""
    return {
        "hidden": not _may_be_found(page, desk),
        "canonical": None if page.path == urls.MISSING else _slot("canonical"),
        "found": _slot("found"),
    }


def _own_files(page: Page, link: Callable[[str], str]) -> dict[str, object]:
    """What only this kind of page loads. Browsers fetch a manifest at once, so only the page for the phone has it."""
    return {
        "extra_stylesheet": link(extra_stylesheet(page.style).path) if page.style else None,
        "manifest": link(urls.manifest(page.lang)) if page.kind == "offline" else None,
    }


def _session(page: Page, desk: Desk, link: Callable[[str], str]) -> dict[str, object]:
    """What people who sit together use: this page in a second language, the list, and the usual state of the texts."""
    second = next((code for code in (SOURCE, *desk.languages) if code != page.lang), None)
    return {
        "beside": Link(_slot(second), second, desk.voice.t("Zweisprachig lesen")) if second else None,
        "picks": None if page.kind in BARE else link(urls.picks(page.lang)),
        "usual": desk.usual if page.lang != SOURCE else None,
    }


def _slot(name: str) -> Markup:
    return Markup(f"\0{name}\0")


def _main(page: Page, desk: Desk) -> str:
    """The way from home, and the page's body."""
    link = _linker(page, desk)
    trail = [Link(link(crumb.path), "", crumb.title, crumb.path == page.path) for crumb in _trail(page, desk)]
    above = desk.component("breadcrumbs", trail=trail) + "\n" if trail else ""
    return above + (_document(page, desk) if page.kind == "document" else page.body)


def _document(page: Page, desk: Desk) -> Markup:
    """A hand-written page; where its text comes from stands below it."""
    return desk.render(
        "pages/document.jinja",
        body=prose.finished(str(page.body), desk.voice.plain("Tabelle")),
        provenance=provenance.lines(desk.voice, [page.source]) if page.source else (),
        original=urls.relative(page.path, page.alternates[SOURCE]) if SOURCE in page.alternates else None,
    )


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
