"""Eine Frist, die zu weit weg ist.

Was: valid_until liegt mehr als 24 Monate nach verified_on.
Warum: So lange weiß niemand, ob es das Angebot noch gibt; Fördergeld endet oft früher.
Stattdessen: Nennen Sie einen Tag in den nächsten zwei Jahren, oder schreiben Sie open_ended: true.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "valid-too-long"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Whoever verifies can vouch for two years."""
    for offer in catalogue.offers.values():
        until, verified = offer.valid_until, offer.verified_on
        if until and (until.year - 2, until.month, until.day) > (verified.year, verified.month, verified.day):
            fact = say("Der {until} liegt mehr als 24 Monate nach der letzten Prüfung ({verified}).", until=until, verified=verified)
            help = say("Nennen Sie einen früheren Tag, oder schreiben Sie open_ended: true.")
            yield Finding("offer", offer.id, ("valid_until",), fact, help)
