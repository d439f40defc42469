"""What has to be verified or looked at within a month. How long a verification holds is the check's to say: it is asked here."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from wegweiser.checks.catalogue import places_left_old, verified_too_long_ago
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.terms import Status

MONTH = datetime.timedelta(days=31)


class Reason(StrEnum):
    """Why somebody has to look, besides a verification that is due."""

    places = "Die Auskunft über freie Plätze ist zu alt; sie ist vom"
    valid = "Die Angaben gelten nur bis zum"
    status = "Der Stand gilt nur bis zum"
    papers = "Die Regel zu Aufenthaltspapieren gilt nur bis zum"
    over = "Der letzte Tag war der"
    ended = "Das Angebot ist beendet; zuletzt geprüft am"


FIELDS: Mapping[Reason, tuple[str, ...]] = {
    Reason.places: ("places_left", "as_of"),
    Reason.valid: ("valid_until",),
    Reason.status: ("status_until",),
    Reason.papers: ("residence_status", "valid_until"),
    Reason.over: ("end",),
    Reason.ended: ("status",),
}
"""Where in the offer's file the date or the status stands."""


@dataclass(frozen=True)
class Due:
    """A verification that is due: of an offer, or of an organisation's own data."""

    kind: str
    id: str
    verified_on: datetime.date
    by: datetime.date
    """The last day on which it still counts as verified."""


@dataclass(frozen=True)
class Watch:
    """A date of an offer that somebody has to look at."""

    id: str
    reason: Reason
    day: datetime.date

    @property
    def ended(self) -> bool:
        """Whether the offer is over for good, which raises no question."""
        return self.reason is Reason.ended

    def passed(self, today: datetime.date) -> bool:
        """Whether something held until a day that is over."""
        return self.reason in (Reason.valid, Reason.status, Reason.papers) and self.day < today


def due(catalogue: Catalogue, today: datetime.date) -> tuple[Due, ...]:
    """Verifications that count no longer, or for a month at most; the oldest first."""
    found = []
    # The check speaks on the day after the last one on which the verification counts.
    for finding in verified_too_long_ago.check(catalogue, today + MONTH + datetime.timedelta(days=1)):
        record = (catalogue.offers if finding.kind == "offer" else catalogue.organisations)[finding.id]
        limit = finding.fact.values["limit"]
        assert isinstance(limit, int)
        found.append(Due(finding.kind, finding.id, record.verified_on, record.verified_on + datetime.timedelta(days=limit)))
    return tuple(sorted(found, key=lambda each: (each.by, each.kind, each.id)))


def watches(catalogue: Catalogue, today: datetime.date) -> tuple[Watch, ...]:
    """Dates that have passed or will pass within a month, by offer."""
    old_places = {finding.id for finding in places_left_old.check(catalogue, today)}
    return tuple(watch for offer in catalogue.offers.values() for watch in _watches(offer, today, offer.id in old_places))


def _watches(offer: Offer, today: datetime.date, old_places: bool) -> Iterator[Watch]:
    if offer.status is Status.ended:
        yield Watch(offer.id, Reason.ended, offer.verified_on)
        return
    if offer.places_left and old_places:
        yield Watch(offer.id, Reason.places, offer.places_left.as_of)
    soon = today + MONTH
    papers = offer.residence_status.valid_until
    for reason, day in ((Reason.valid, offer.valid_until), (Reason.status, offer.status_until), (Reason.papers, papers)):
        if day and day <= soon:
            yield Watch(offer.id, reason, day)
    if offer.end and offer.end < today and not offer.recurring:
        yield Watch(offer.id, Reason.over, offer.end)
