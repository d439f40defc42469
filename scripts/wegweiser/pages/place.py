"""Where an offer or an organisation is, and the way there."""

from __future__ import annotations

from urllib.parse import quote_plus

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.parts import Place, Site
from wegweiser.model.terms import PlaceKind
from wegweiser.pages.draft import Draft
from wegweiser.pages.hours import hours
from wegweiser.pages.markup import ltr
from wegweiser.pages.rows import Action, Item, items
from wegweiser.translation.text import SOURCE

MAP = "https://www.openstreetmap.org/search?query="
"""A plain link: nothing is sent before the reader taps it."""


def where(draft: Draft, offer: Offer, *, brief: bool = False) -> tuple[Item, ...]:
    """The place in the order one needs it: address, room, district, stop, way; in brief, without the district."""
    place, context = offer.place, f"offer/{offer.id}/place"
    if place.address_confidential:
        return items(draft.t("Die Adresse ist geheim. So sind die Menschen dort sicher. Sie erfahren die Adresse am Telefon."))
    if place.kind is PlaceKind.several:
        return tuple(found for site in place.sites for found in _site(draft, f"{context}/sites", site, brief))
    kind = None if place.kind is PlaceKind.fixed else draft.term(place.kind)
    return (*items(kind), *_site(draft, context, place, brief))


def address(draft: Draft, site: Place | Site) -> tuple[Markup, ...]:
    """Street, then postcode and city, as they stand on letters."""
    german = "" if draft.lang == SOURCE else SOURCE
    lines = (site.street, " ".join(filter(None, (site.postcode, site.city))))
    return tuple(ltr(line, german) for line in lines if line)


def route(draft: Draft, site: Place | Site) -> Action | None:
    """A link to a map that searches for the address."""
    if not (site.street and site.city):
        return None
    query = quote_plus(f"{site.street}, {site.postcode} {site.city}")
    return Action(MAP + query, "map-marker-outline", draft.t("Weg auf der Karte zeigen"))


def app(draft: Draft, site: Place | Site) -> Action | None:
    """The place in the phone's own map app."""
    point = site.map if isinstance(site, Place) else None
    if not (site.street and site.city):
        return None
    # Without a point the app searches for the address.
    where, asked = (f"{point.lat},{point.lon}",) * 2 if point else ("0,0", quote_plus(f"{site.street}, {site.postcode} {site.city}"))
    return Action(f"geo:{where}?q={asked}", "map-marker-outline", draft.t("In der Karten-App öffnen"))


def district(draft: Draft, id: str) -> Markup | None:
    """Name of a district."""
    found = draft.desk.catalogue.districts.get(id)
    return draft.name(found.name) if found else None


def _site(draft: Draft, context: str, site: Place | Site, brief: bool) -> tuple[Item, ...]:
    quarter = district(draft, site.district) if site.district and not brief else None
    stop = draft.optional(f"{context}/stop", site.stop)
    lines = items(
        *address(draft, site),
        draft.optional(f"{context}/room", site.room),
        quarter and draft.t("Stadtteil: {name}", name=quarter),
        stop and draft.t("Haltestelle: {name}", name=stop),
    )
    times = hours(site.hours, draft.desk.voice) if isinstance(site, Site) and site.hours else None
    ways = (route(draft, site), app(draft, site))
    return (*lines, *([Item(hours=times)] if times else []), *(Item(action=way) for way in ways if way))
