"""An offer as search engines read it (schema.org): a course, an event, or a service. It says nothing that its page does not show.

Nothing is rounded to fit: a price by income or times in odd weeks have no form there, and are left out. What the page hides, this hides.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from wegweiser.model.offer import Offer
from wegweiser.model.terms import CostKind, GermanLevel, OfferType, PlaceKind
from wegweiser.pages import found_parts as parts
from wegweiser.pages.desk import Desk
from wegweiser.pages.found_hours import Thing, opening, repeated
from wegweiser.pages.state import Running, state

COURSES = frozenset({OfferType.language_course, OfferType.class_school})
EVENTS = frozenset({OfferType.meeting, OfferType.volunteering, OfferType.sport_culture})
"""Events, where they have a first day; what is there all the year is a service."""
MODES: Mapping[PlaceKind, str] = {PlaceKind.online: "online", PlaceKind.fixed: "onsite", PlaceKind.several: "onsite"}


def thing(desk: Desk, offer: Offer, today: datetime.date) -> Thing | None:
    """The offer as one thing; None where it has ended."""
    running = state(offer, today)
    if running is Running.ended:
        return None
    hours = None if running is Running.paused else offer.schedule.hours
    if offer.type in COURSES:
        return _course(desk, offer, hours)
    if offer.type in EVENTS and offer.start:
        return _event(desk, offer, hours)
    # Of a service that has not begun, times without a first day would say that somebody is there now.
    return _service(desk, offer, None if running is Running.planned else hours)


def _course(desk: Desk, offer: Offer, hours: str | None) -> Thing:
    level = offer.german_reached
    return parts.said(
        {
            **_shared(desk, offer, "Course"),
            "provider": parts.organisation(desk, offer),
            "availableLanguage": parts.spoken(offer),
            "isAccessibleForFree": offer.cost.kind is CostKind.free or None,
            "educationalLevel": desk.voice.plain_term(level) if level and level is not GermanLevel.none else None,
            "hasCourseInstance": parts.said(
                {
                    "@type": "CourseInstance",
                    "courseMode": MODES.get(offer.place.kind),
                    **parts.dates(offer),
                    "eventSchedule": repeated(hours),
                    "location": parts.places(offer.place),
                }
            ),
        }
    )


def _event(desk: Desk, offer: Offer, hours: str | None) -> Thing:
    return parts.said(
        {
            **_shared(desk, offer, "Event"),
            "organizer": parts.organisation(desk, offer),
            "inLanguage": parts.spoken(offer),
            "isAccessibleForFree": offer.cost.kind is CostKind.free or None,
            **parts.dates(offer),
            "eventSchedule": repeated(hours),
            "location": parts.places(offer.place),
        }
    )


def _service(desk: Desk, offer: Offer, hours: str | None) -> Thing:
    organisation = parts.organisation(desk, offer)
    public = organisation is not None and organisation["@type"] == "GovernmentOrganization"
    channel = {"@type": "ServiceChannel", "availableLanguage": parts.spoken(offer), "serviceLocation": parts.places(offer.place)}
    return parts.said(
        {
            **_shared(desk, offer, "GovernmentService" if public else "Service"),
            "serviceType": desk.voice.plain_term(offer.type),
            "provider": organisation,
            "areaServed": parts.area(desk, offer),
            "availableChannel": parts.said({**channel, "servicePhone": parts.phone(desk, offer)}),
            "hoursAvailable": opening(hours),
        }
    )


def _shared(desk: Desk, offer: Offer, kind: str) -> Thing:
    context = f"offer/{offer.id}"
    return {
        "@type": kind,
        "name": desk.edition.text(f"{context}/title", offer.title).value,
        "description": desk.edition.text(f"{context}/summary", offer.summary).value,
        "audience": parts.audience(desk, offer),
        "offers": parts.price(desk, context, offer.cost),
    }
