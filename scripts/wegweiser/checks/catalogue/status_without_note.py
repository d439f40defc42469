"""Ein Stand ohne Erklärung.

Was: status ist paused, full oder planned, aber es steht nicht da, wie es weitergeht.
Warum: Wer „macht Pause“ liest, will wissen: bis wann, und was kann ich jetzt tun?
Stattdessen: Ergänzen Sie status_note oder status_until; bei planned reicht start, bei full places_left: waiting_list.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.terms import Places, Status
from wegweiser.problem import Severity, say

ID = "status-without-note"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Paused, full and planned offers say how it goes on."""
    for offer in catalogue.offers.values():
        if offer.status in (Status.paused, Status.full, Status.planned) and not _says_more(offer):
            fact = say("„{status}“, aber es steht nicht da, wie es weitergeht.", status=offer.status)
            yield Finding("offer", offer.id, ("status",), fact, say("Ergänzen Sie status_note oder status_until."))


def _says_more(offer: Offer) -> bool:
    begins = offer.status is Status.planned and offer.start is not None
    waiting = offer.status is Status.full and offer.places_left is not None and offer.places_left.state is Places.waiting_list
    return bool(offer.status_note or offer.status_until or begins or waiting)
