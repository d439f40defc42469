"""Ein Ort ohne Auskunft über Barrieren.

Was: Das Angebot hat einen oder mehrere Orte, aber accessibility fehlt.
Warum: Wer mit Rollstuhl oder Kinderwagen kommt, muss vorher wissen, ob es Stufen gibt.
Stattdessen: Schreiben Sie accessibility mit step_free, toilet, lift, hearing, easy_language: yes, no oder unknown.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import PlaceKind
from wegweiser.problem import Severity, say

ID = "place-without-accessibility"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Where one goes to a place, its accessibility is said, and be it `unknown`."""
    for offer in catalogue.offers.values():
        if offer.place.kind in (PlaceKind.fixed, PlaceKind.several) and offer.accessibility is None:
            fact = say("Zu diesem Ort fehlt accessibility.")
            help = say("Schreiben Sie accessibility, zum Beispiel mit der Zeile step_free: unknown.")
            yield Finding("offer", offer.id, ("place",), fact, help)
