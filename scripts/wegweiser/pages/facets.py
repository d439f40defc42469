"""What one can filter by: the facts of an offer as short words (`free=1`, `language=ar`) that its card carries."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache

from wegweiser.model.offer import Offer
from wegweiser.model.terms import (
    Childcare,
    CostKind,
    Entitlement,
    OfferType,
    PlaceKind,
    Places,
    RegistrationMode,
    ResidenceRule,
    TargetGroup,
)
from wegweiser.pages.opening import Promise, times
from wegweiser.pages.state import FRESH

WEEKS = 35
"""Days looked at to learn on which days of the week an offer takes place: weekly, fortnightly and monthly rhythms show."""


def facets(offer: Offer, today: datetime.date) -> tuple[str, ...]:
    """The words of one offer; `slot=m135`: in the morning (a: afternoon, e: evening) on Monday, Wednesday, Friday."""
    named = [
        f"german={offer.german_required.value}",
        *(f"language={code}" for code in languages(offer)),
        *(f"for={group.value}" for group in offer.target_groups if group is not TargetGroup.all),
        *(f"district={id}" for id in districts(offer)),
        *(f"slot={slot}" for slot in slots(offer, today)),
    ]
    return (*named, *(f"{name}=1" for name in _yes(offer, today)))


def languages(offer: Offer) -> tuple[str, ...]:
    """Languages spoken there, without regions."""
    return tuple(dict.fromkeys(spoken.code.split("-")[0] for spoken in offer.languages_spoken))


def districts(offer: Offer) -> tuple[str, ...]:
    """Districts where it takes place or which it is there for."""
    found = (offer.place.district, *(site.district for site in offer.place.sites), *offer.covers)
    return tuple(dict.fromkeys(id for id in found if id))


def _yes(offer: Offer, today: datetime.date) -> Iterator[str]:
    facts = {
        "free": offer.cost.kind is CostKind.free,
        "childcare": offer.childcare in (Childcare.provided, Childcare.on_request, Childcare.bring_children),
        "online": offer.place.kind is PlaceKind.online or offer.type is OfferType.online,
        "places": _room(offer, today),
        "appointment": offer.schedule.by_appointment,
        "residence": offer.residence_status.rule in (ResidenceRule.only, ResidenceRule.except_),
        "referral": offer.registration.mode in (RegistrationMode.assigned, RegistrationMode.counsellor)
        or offer.entitlement_needed not in (None, Entitlement.none),
        "wait": bool(offer.wait_time),
        "confidential": offer.confidential,
    }
    return (name for name, true in facts.items() if true)


def _room(offer: Offer, today: datetime.date) -> bool:
    known = offer.places_left
    return known is not None and known.state in (Places.yes, Places.few) and today - known.as_of <= FRESH


def slots(offer: Offer, today: datetime.date) -> tuple[str, ...]:
    """The times of day with their days of the week."""
    return _slots(offer.schedule.hours, max(today, offer.start or today)) if offer.schedule.hours else ()


@lru_cache(maxsize=10_000)
def _slots(hours: str, first: datetime.date) -> tuple[str, ...]:
    found: dict[str, set[int]] = {}
    for place, spans in enumerate(times(Promise(hours, None, None, None), first, WEEKS, None)):
        weekday = (first + datetime.timedelta(days=place)).isoweekday()
        for begin, end in spans:
            for part in _parts(begin, end):
                found.setdefault(part, set()).add(weekday)
    return tuple(part + "".join(map(str, sorted(found[part]))) for part in "mae" if part in found)


def _parts(begin: str, end: str) -> Iterator[str]:
    """Morning until 12, afternoon until 17, then evening."""
    for part, first, last in (("m", "0000", "1200"), ("a", "1200", "1700"), ("e", "1700", "2400")):
        if begin < last and end > first:
            yield part
