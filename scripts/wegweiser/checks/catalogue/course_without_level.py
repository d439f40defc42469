"""Ein Sprachkurs ohne Ziel.

Was: Bei einem Sprachkurs fehlt german_reached.
Warum: Wer einen Kurs sucht, fragt zuerst: Wie gut kann ich danach Deutsch?
Stattdessen: Schreiben Sie zum Beispiel german_reached: A2.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import OfferType
from wegweiser.problem import Severity, say

ID = "course-without-level"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """A language course says what level it leads to."""
    for offer in catalogue.offers.values():
        if offer.type is OfferType.language_course and offer.german_reached is None:
            fact = say("Bei diesem Sprachkurs fehlt german_reached.")
            yield Finding("offer", offer.id, ("type",), fact, say("Schreiben Sie, wie gut man danach Deutsch kann: german_reached: A2."))
