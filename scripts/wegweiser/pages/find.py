"""What many look for, as pages of their own: they work without scripts and can be sent to somebody."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import CostKind, GermanLevel, PlaceKind
from wegweiser.pages import cards, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.facets import facets
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign
from wegweiser.pages.voice import Voice

BEGINNERS = (GermanLevel.none, GermanLevel.alpha, GermanLevel.a1)


@dataclass(frozen=True)
class Facet:
    """One such page: its folder below `find/`, and which offers stand on it."""

    id: str
    icon: str
    fits: Callable[[Offer, datetime.date], bool]


def _has(word: str) -> Callable[[Offer, datetime.date], bool]:
    return lambda offer, today: word in facets(offer, today)


FACETS = (
    Facet("free", "cash", _has("free=1")),
    Facet("childcare", "baby-carriage", _has("childcare=1")),
    Facet("online", "laptop", _has("online=1")),
    Facet("without-german", "comment-off-outline", lambda offer, today: offer.german_required is GermanLevel.none),
    Facet("german-a1", "comment-text-outline", lambda offer, today: offer.german_required in BEGINNERS),
)


def short(voice: Voice, facet: Facet) -> Markup:
    """The same as one of many links."""
    match facet.id:
        case "free":
            return voice.term(CostKind.free)
        case "childcare":
            return voice.t("mit Kindern")
        case "online":
            return voice.term(PlaceKind.online)
        case "without-german":
            return voice.t("ohne Deutsch")
        case _:
            return voice.t("mit Deutsch A1")


def title(voice: Voice, facet: Facet) -> Markup:
    """What the page shows, in a few words."""
    match facet.id:
        case "free":
            return voice.t("Kostenlose Angebote")
        case "childcare":
            return voice.t("Angebote, zu denen Kinder mitkommen können")
        case "online":
            return voice.t("Angebote im Internet")
        case "without-german":
            return voice.t("Angebote, für die Sie kein Deutsch brauchen")
        case _:
            return voice.t("Angebote, für die A1 genügt")


def pages(desk: Desk, today: datetime.date) -> Plan:
    """A page for each of them, in every language."""
    for facet in FACETS:
        yield urls.find(desk.lang, facet.id), partial(page, desk, facet, today)


def page(desk: Desk, facet: Facet, today: datetime.date) -> Page:
    """The page of one facet."""
    draft = Draft(desk, "find", f"find/{facet.id}/")
    name = title(desk.voice, facet)
    shown = cards.cards(draft, (offer for offer in desk.offers if facet.fits(offer, today)), today)
    return draft.finish(
        name.striptags(),
        desk.voice.plain("Angebote für Menschen, die neu in der Stadt sind: {area}", area=name.striptags()),
        (Crumb(draft.t("Angebote"), urls.offers(draft.lang)), Crumb(name, draft.path)),
        title=name,
        icon_name=facet.icon,
        cards=shown,
        others=tuple(sign for sign in signs(draft) if sign.href != draft.link(draft.path)),
    )


def signs(draft: Draft) -> tuple[Sign, ...]:
    """Links to these pages."""
    return tuple(Sign(draft.link(urls.find(draft.lang, facet.id)), facet.icon, short(draft.desk.voice, facet)) for facet in FACETS)
