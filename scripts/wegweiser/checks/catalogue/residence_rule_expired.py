"""Eine Regel zum Aufenthalt, deren Frist vorbei ist.

Was: residence_status.valid_until ist vorbei; 60 Tage vorher kommt ein Hinweis.
Warum: Recht ändert sich oft; mit einer alten Regel bleibt jemand weg, der kommen darf, oder umgekehrt.
Stattdessen: Prüfen Sie das Gesetz in legal_basis und schreiben Sie einen neuen Tag, oder schreiben Sie rule: ask.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "residence-rule-expired"
SEVERITY = Severity.error

SOON = 60


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Rules whose day has come, or will come soon."""
    for offer in catalogue.offers.values():
        day = offer.residence_status.valid_until
        if day and offer.status is not Status.ended and (left := (day - today).days) <= SOON:
            if left < 0:
                fact, severity = say("Die Regel zum Aufenthalt galt nur bis zum {day}.", day=day), SEVERITY
            else:
                fact, severity = say("Die Regel zum Aufenthalt gilt nur noch bis zum {day}.", day=day), Severity.note
            help = say("Prüfen Sie das Gesetz in legal_basis und schreiben Sie einen neuen Tag, oder rule: ask.")
            yield Finding("offer", offer.id, ("residence_status", "valid_until"), fact, help, severity=severity)
