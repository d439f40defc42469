"""Ein Stand, der abgelaufen ist.

Was: status_until ist vorbei.
Warum: Auf der Seite steht zum Beispiel „Pause“, obwohl es längst wieder losgeht.
Stattdessen: Prüfen Sie, was heute gilt, und ändern Sie status und status_until.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "status-until-passed"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """A status that was to end has ended."""
    for offer in catalogue.offers.values():
        if offer.status_until and offer.status_until < today:
            fact = say("„{status}“ galt nur bis zum {until}.", status=offer.status, until=offer.status_until)
            yield Finding("offer", offer.id, ("status_until",), fact, say("Ändern Sie status und status_until."))
