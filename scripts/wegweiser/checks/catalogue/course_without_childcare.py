"""Ein Kurs ohne Auskunft über Kinder.

Was: Bei einem Kurs oder Treffpunkt fehlt childcare.
Warum: Viele Eltern, vor allem Mütter, können nur kommen, wenn sie wissen, was mit ihren Kindern ist.
Stattdessen: Schreiben Sie childcare: none, provided, on_request, bring_children oder ask.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import OfferType
from wegweiser.problem import Severity, say

ID = "course-without-childcare"
SEVERITY = Severity.error

COURSES = (OfferType.language_course, OfferType.class_school, OfferType.meeting)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Courses and meetings say what happens with children meanwhile."""
    for offer in catalogue.offers.values():
        if offer.type in COURSES and offer.childcare is None:
            help = say("Schreiben Sie childcare: none, provided, on_request, bring_children oder ask.")
            yield Finding("offer", offer.id, ("type",), say("Es steht nicht da, was mit Kindern in dieser Zeit ist (childcare)."), help)
