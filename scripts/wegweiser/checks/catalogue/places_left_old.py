"""Eine alte Auskunft über freie Plätze.

Was: places_left.as_of ist mehr als 30 Tage her.
Warum: Freie Plätze ändern sich schnell; wer sich darauf verlässt, kommt vielleicht umsonst.
Stattdessen: Fragen Sie nach und schreiben Sie den heutigen Tag, oder löschen Sie places_left.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "places-left-old"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Places left are known for a month."""
    for offer in catalogue.offers.values():
        if offer.places_left and offer.status is not Status.ended and (days := (today - offer.places_left.as_of).days) > 30:
            fact = say("Die Auskunft über freie Plätze ist {days} Tage alt.", days=days)
            help = say("Fragen Sie nach und schreiben Sie den heutigen Tag, oder löschen Sie places_left.")
            yield Finding("offer", offer.id, ("places_left", "as_of"), fact, help)
