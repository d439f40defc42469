"""Angaben, auf die sich niemand mehr verlassen kann.

Was: verified_on ist mehr als 365 Tage her, bei Kursen 180, bei eigener Frist (verify_every_days) das Doppelte davon.
Warum: Wer danach hinfährt, steht oft vor der falschen Tür; das schadet der ganzen Seite.
Stattdessen: Rufen Sie an und prüfen Sie alles, oder schreiben Sie status: ended.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks import verification
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "verified-long-overdue"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Offers that are not over, and organisations."""
    for offer in catalogue.offers.values():
        if offer.status is not Status.ended:
            yield from _old("offer", offer.id, offer.verified_on, today, verification.last(offer))
    for organisation in catalogue.organisations.values():
        yield from _old("organisation", organisation.id, organisation.verified_on, today, verification.LAST)


def _old(kind: str, id: str, verified: datetime.date, today: datetime.date, limit: int) -> Iterator[Finding]:
    if (days := (today - verified).days) > limit:
        fact = say("Seit {days} Tagen hat das niemand geprüft; nach {limit} Tagen gilt es nicht mehr.", days=days, limit=limit)
        yield Finding(kind, id, ("verified_on",), fact, say("Prüfen Sie alle Angaben und schreiben Sie den heutigen Tag."))
