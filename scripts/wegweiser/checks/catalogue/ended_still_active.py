"""Ein Angebot, das vorbei ist.

Was: Der letzte Tag (end) ist mehr als 14 Tage her, aber status ist nicht ended.
Warum: Menschen fahren zu einem Kurs, den es nicht mehr gibt.
Stattdessen: Schreiben Sie status: ended. Wenn der Kurs neu beginnt, tragen Sie den neuen start und das neue end ein.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "ended-still-active"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """What is over says so, unless it begins anew."""
    for offer in catalogue.offers.values():
        over = offer.end is not None and (today - offer.end).days > 14
        if over and offer.status is not Status.ended and not offer.recurring:
            help = say("Schreiben Sie status: ended, oder die Tage des nächsten Kurses, oder recurring: true.")
            yield Finding("offer", offer.id, ("status",), say("Seit dem {end} ist das Angebot vorbei.", end=offer.end), help)
