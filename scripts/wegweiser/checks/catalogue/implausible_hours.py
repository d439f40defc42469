"""Zeiten, die kaum stimmen können.

Was: Eine Zeit endet vor ihrem Anfang, ein Tag hat mehr als 16 Stunden, ein Kurs ist rund um die Uhr, oder Minuten sind krumm.
Warum: So etwas ist fast immer ein Tippfehler, und jemand steht vor der verschlossenen Tür.
Stattdessen: Prüfen Sie Stunden und Minuten. „Mo 18:00-20:00“ heißt: montags von 18 bis 20 Uhr.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import OfferType
from wegweiser.problem import Saying, Severity, say
from wegweiser.source import Keys

ID = "implausible-hours"
SEVERITY = Severity.warning

_SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
_RULE = re.compile(r"\s*(?:;|\|\||,\s*(?=[A-Z]))\s*")
_COURSES = (OfferType.language_course, OfferType.class_school, OfferType.meeting)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Hours of offers, of their sites and telephones, and of organisations."""
    for kind, id, path, hours, course in _all(catalogue):
        if hours and (fact := _wrong(hours, course)):
            yield Finding(kind, id, path, fact, say("Prüfen Sie Stunden und Minuten."))


def _all(catalogue: Catalogue) -> Iterator[tuple[str, str, Keys, str | None, bool]]:
    for offer in catalogue.offers.values():
        yield "offer", offer.id, ("schedule", "hours"), offer.schedule.hours, offer.type in _COURSES
        yield "offer", offer.id, ("phone_hours",), offer.phone_hours, False
        for index, site in enumerate(offer.place.sites):
            yield "offer", offer.id, ("place", "sites", index, "hours"), site.hours, offer.type in _COURSES
    for organisation in catalogue.organisations.values():
        yield "organisation", organisation.id, ("hours",), organisation.hours, False


def _wrong(hours: str, course: bool) -> Saying | None:
    if "24/7" in hours:
        return say("Ein Kurs oder Treffpunkt rund um die Uhr (24/7).") if course else None
    for rule in _RULE.split(hours):
        minutes = 0
        for match in _SPAN.finditer(rule):
            hour, minute, end, past = map(int, match.groups())
            begins, ends = 60 * hour + minute, 60 * end + past
            if ends <= begins and not (hour >= 16 and end <= 6):
                return say("„{span}“ endet vor dem Anfang.", span=match.group())
            if minute % 5 or (past % 5 and past != 59):
                return say("„{span}“: Diese Minuten sind ungewöhnlich.", span=match.group())
            minutes += (ends - begins) % (24 * 60)
        if minutes > 16 * 60:
            return say("„{rule}“ sind {hours} Stunden an einem Tag.", rule=rule, hours=minutes // 60)
    return None
