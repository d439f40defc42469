"""Angaben, die lange niemand geprüft hat.

Was: verified_on ist mehr als 180 Tage her, bei Kursen mehr als 90 Tage, oder mehr als verify_every_days.
Warum: Zeiten, Räume und Ansprechpartner ändern sich schneller, als man denkt.
Stattdessen: Rufen Sie an, prüfen Sie alles, und schreiben Sie den heutigen Tag.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks import verification
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "verified-too-long-ago"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Offers that are not over, and organisations."""
    for offer in catalogue.offers.values():
        if offer.status is not Status.ended:
            yield from _old("offer", offer.id, offer.verified_on, today, verification.interval(offer))
    for organisation in catalogue.organisations.values():
        yield from _old("organisation", organisation.id, organisation.verified_on, today, verification.USUAL)


def _old(kind: str, id: str, verified: datetime.date, today: datetime.date, limit: int) -> Iterator[Finding]:
    days = (today - verified).days
    if days > limit:
        fact = say("Seit {days} Tagen hat das niemand geprüft; erlaubt sind {limit}.", days=days, limit=limit)
        yield Finding(kind, id, ("verified_on",), fact, say("Prüfen Sie alle Angaben und schreiben Sie den heutigen Tag."))
