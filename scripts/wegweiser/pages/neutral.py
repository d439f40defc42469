"""Pages in no language: the chooser at the root, the addresses that stand on paper and in links, and the page for unknown ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.pages import contact, formats, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import foreign
from wegweiser.pages.page import Page
from wegweiser.translation.text import SOURCE, direction


@dataclass(frozen=True)
class Door:
    """A big link into one language, with a few words in it."""

    code: str
    direction: str
    name: str
    text: Markup
    href: str
    note: Markup | None = None
    """That this is a demonstration: the banner of these pages says it in German only."""


def pages(desks: Sequence[Desk]) -> Iterator[Page]:
    """Chooser, one page per offer, the list, and 404.html. Their frame is German, because a page must have one language."""
    german = next(desk for desk in desks if desk.lang == SOURCE)
    doors = _doors(desks, urls.CHOOSER, urls.home, _tagline)
    yield _page(german, urls.CHOOSER, "chooser", german.municipality.title, doors)
    for offer in german.catalogue.offers.values():
        yield _handover(desks, german, offer)
    # Its script leads on into the reader's own language, and takes the list along.
    yield replace(_page(german, urls.PICKS, "chooser", "Merkliste", _doors(desks, urls.PICKS, urls.picks, _picks)), script="door")
    yield _page(german, urls.MISSING, "missing", "404", _doors(desks, urls.MISSING, urls.home, _gone, german.root))


def _handover(desks: Sequence[Desk], german: Desk, offer: Offer) -> Page:
    def title(desk: Desk) -> Markup:
        return foreign(desk.edition.text(f"offer/{offer.id}/title", offer.title), desk.lang)

    path = urls.neutral(offer.id)
    calls = contact.reach(Draft(german, "handover", ""), offer).calls
    doors = _doors(desks, path, lambda lang: urls.offer(lang, offer.id), title)
    return _page(german, path, "handover", offer.title, doors, calls=calls)


def _page(desk: Desk, path: str, kind: str, title: str, doors: tuple[Door, ...], **values: object) -> Page:
    body = desk.render(f"pages/{kind}.jinja", title=title, doors=doors, **values)
    return Page(path, desk.lang, kind, title, desk.municipality.tagline, body)


def _doors(
    desks: Sequence[Desk], path: str, target: Callable[[str], str], words: Callable[[Desk], Markup], root: str = ""
) -> tuple[Door, ...]:
    """One door per language; links from the site's root where the page stands at no fixed depth."""
    return tuple(
        Door(
            desk.lang,
            direction(desk.lang),
            formats.own_name(desk.lang),
            words(desk),
            root + target(desk.lang) if root else urls.relative(path, target(desk.lang)),
            desk.voice.t("Das ist eine Vorführung.") if desk.municipality.demo and desk.lang != SOURCE else None,
        )
        for desk in desks
    )


def _tagline(desk: Desk) -> Markup:
    return foreign(desk.edition.text("municipality/tagline", desk.municipality.tagline), desk.lang)


def _picks(desk: Desk) -> Markup:
    return desk.voice.t("Merkliste")


def _gone(desk: Desk) -> Markup:
    return desk.voice.t("Diese Seite gibt es nicht. Hier geht es zur Startseite.")
