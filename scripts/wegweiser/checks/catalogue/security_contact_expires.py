"""Die Angabe zu Sicherheitslücken läuft ab.

Was: security_expires fehlt neben security_email, liegt weniger als 60 Tage in der Zukunft oder mehr als ein Jahr.
Warum: Eine abgelaufene security.txt gilt nicht mehr (RFC 9116); wer eine Lücke findet, erreicht niemanden.
Stattdessen: Prüfen Sie, ob die Adresse noch gelesen wird, und schreiben Sie einen Tag in höchstens einem Jahr.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "security-contact-expires"
SEVERITY = Severity.warning
SOONEST, LATEST = datetime.timedelta(days=60), datetime.timedelta(days=366)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Only where there is a contact."""
    body = catalogue.municipality.body
    if not body.security_email:
        return
    help = say("Prüfen Sie die Adresse und schreiben Sie in security_expires einen Tag in höchstens einem Jahr.")
    if body.security_expires is None:
        fact = say("security_expires fehlt; ohne den Tag gibt es keine security.txt.")
        yield Finding("municipality", "", ("body", "security_email"), fact, help)
    elif not SOONEST <= body.security_expires - today <= LATEST:
        fact = say("Die Angabe zu Sicherheitslücken gilt bis zum {day}.", day=body.security_expires)
        yield Finding("municipality", "", ("body", "security_expires"), fact, help)
