"""Pages in no language: the chooser at the root, the addresses that stand on paper and in links, and the page for unknown ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import LifeArea
from wegweiser.pages import contact, formats, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import foreign
from wegweiser.pages.page import Page, Plan
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


def pages(desks: Sequence[Desk]) -> Plan:
    """Chooser, a page per offer and life area, the list, and 404.html. Their frame is German, because a page must have one language."""
    desk = german(desks)
    yield urls.CHOOSER, partial(_chooser, desks, desk)
    for offer in desk.catalogue.offers.values():
        yield urls.neutral(offer.id), partial(_handover, desks, desk, offer)
    for area in LifeArea:
        yield urls.neutral_area(area), partial(_area, desks, desk, area)
    yield urls.PICKS, partial(_list, desks, desk)
    yield urls.MISSING, partial(_missing, desks, desk)


def german(desks: Sequence[Desk]) -> Desk:
    """The desk of the frame of these pages."""
    return next(desk for desk in desks if desk.lang == SOURCE)


def _chooser(desks: Sequence[Desk], desk: Desk) -> Page:
    return page(desk, urls.CHOOSER, "chooser", desk.municipality.title, doors(desks, urls.CHOOSER, urls.home, _tagline))


def _list(desks: Sequence[Desk], desk: Desk) -> Page:
    """Its script leads on into the reader's own language, and takes the list along."""
    return replace(page(desk, urls.PICKS, "chooser", "Merkliste", doors(desks, urls.PICKS, urls.picks, _picks)), script="door")


def _missing(desks: Sequence[Desk], desk: Desk) -> Page:
    return page(desk, urls.MISSING, "missing", "404", doors(desks, urls.MISSING, urls.home, _gone, desk.root))


def _handover(desks: Sequence[Desk], desk: Desk, offer: Offer) -> Page:
    def title(desk: Desk) -> Markup:
        return foreign(desk.edition.text(f"offer/{offer.id}/title", offer.title), desk.lang)

    path = urls.neutral(offer.id)
    calls = contact.reach(Draft(desk, "handover", ""), offer).calls
    ways = doors(desks, path, lambda lang: urls.offer(lang, offer.id), title)
    return replace(page(desk, path, "handover", offer.title, ways, calls=calls), area=offer.life_areas[0])


def _area(desks: Sequence[Desk], desk: Desk, area: LifeArea) -> Page:
    path = urls.neutral_area(area)
    ways = doors(desks, path, lambda lang: urls.area(lang, area), lambda desk: desk.voice.term(area))
    return replace(page(desk, path, "chooser", desk.voice.plain_term(area), ways), area=area)


def page(desk: Desk, path: str, kind: str, title: str, ways: tuple[Door, ...], **values: object) -> Page:
    """A page of big links; `desk` is that of its frame."""
    body = desk.render(f"pages/{kind}.jinja", title=title, doors=ways, **values)
    return Page(path, desk.lang, kind, title, desk.municipality.tagline, body, style="threshold")


def doors(
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
