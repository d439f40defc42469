"""What courses, events and services have in common, as schema.org says it."""

from __future__ import annotations

from collections.abc import Mapping

from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.parts import Cost, Place, Site
from wegweiser.model.terms import CostKind, OrganisationKind, PlaceKind, TargetGroup
from wegweiser.pages import formats, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.found_hours import Thing

PROVIDERS: Mapping[OrganisationKind, str] = {
    OrganisationKind.municipality: "GovernmentOrganization",
    OrganisationKind.authority: "GovernmentOrganization",
    OrganisationKind.school: "EducationalOrganization",
}


def said(values: Mapping[str, object]) -> Thing:
    """Without what nobody knows."""
    return {name: value for name, value in values.items() if value is not None and value != []}


def organisation(desk: Desk, offer: Offer) -> Thing | None:
    """Who makes the offer."""
    found = desk.catalogue.organisations.get(offer.organisation)
    if found is None:
        return None
    kind = PROVIDERS.get(found.kind, "Organization")
    return {"@type": kind, "name": found.name, "url": desk.municipality.url + urls.organisation(desk.lang, found.id)}


def spoken(offer: Offer) -> list[str]:
    """Languages that one can speak there."""
    return [spoken.code for spoken in offer.languages_spoken]


def audience(desk: Desk, offer: Offer) -> Thing | None:
    """Whom it is for; None where everybody is welcome."""
    groups = [desk.voice.plain_term(group) for group in offer.target_groups if group is not TargetGroup.all]
    if not (groups or offer.age_min or offer.age_max):
        return None
    named = formats.listing(groups, desk.lang).unescape() if groups else None
    ages = {"suggestedMinAge": offer.age_min or None, "suggestedMaxAge": offer.age_max or None}
    return said({"@type": "PeopleAudience", "audienceType": named, **ages})


def price(desk: Desk, context: str, cost: Cost) -> Thing | None:
    """What it costs, where one price or a span of prices says it all."""
    per = desk.edition.text(f"{context}/cost/per", cost.per).value if cost.per else None
    match cost.kind:
        case CostKind.free:
            return {"@type": "Offer", "price": 0, "priceCurrency": "EUR"}
        case CostKind.fixed:
            return said({"@type": "Offer", "price": f"{cost.amount:f}", "priceCurrency": "EUR", "description": per})
        case CostKind.range:
            span = {"lowPrice": f"{cost.amount:f}", "highPrice": f"{cost.amount_max:f}"}
            return said({"@type": "AggregateOffer", **span, "priceCurrency": "EUR", "description": per})
        case _:
            return None


def dates(offer: Offer) -> Mapping[str, str | None]:
    """First and last day."""
    return {
        "startDate": offer.start.isoformat() if offer.start else None,
        "endDate": offer.end.isoformat() if offer.end else None,
    }


def area(desk: Desk, offer: Offer) -> list[Thing]:
    """The districts it is there for; of the others the page names no area."""
    names = [desk.catalogue.districts[id].name for id in offer.covers if id in desk.catalogue.districts]
    return [{"@type": "AdministrativeArea", "name": name} for name in names]


def phone(desk: Desk, offer: Offer) -> Thing | None:
    """The first number that the page offers to call."""
    own = offer.contact
    reached = own.phones or own.emails or own.web or own.form or own.messenger
    lender: Organisation | None = None if reached else desk.catalogue.organisations.get(offer.organisation)
    number = lender.phone if lender else next(iter(own.phones), None)
    return {"@type": "ContactPoint", "telephone": number} if number else None


def places(place: Place) -> list[Thing]:
    """Where it is; never of an offer whose address is a secret."""
    sites: tuple[Place | Site, ...] = place.sites if place.kind is PlaceKind.several else (place,)
    return [] if place.address_confidential else [_place(site) for site in sites if site.street]


def _place(site: Place | Site) -> Thing:
    lines = {"streetAddress": site.street, "postalCode": site.postcode, "addressLocality": site.city}
    return {"@type": "Place", "address": said({"@type": "PostalAddress", **lines})}
