"""Ein Kurs, der rückwärts führt.

Was: german_reached ist niedriger als german_required.
Warum: Nach einem Kurs kann man nicht weniger Deutsch als vorher; eine der Angaben ist falsch.
Stattdessen: Prüfen Sie beide Stufen. Die Reihenfolge ist 0, alpha, A1, A2, B1, B2, C1, C2.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import GermanLevel
from wegweiser.problem import Severity, say

ID = "reached-below-required"
SEVERITY = Severity.error

LEVELS = tuple(GermanLevel)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """One knows no less German afterwards."""
    for offer in catalogue.offers.values():
        reached, required = offer.german_reached, offer.german_required
        if reached and LEVELS.index(reached) < LEVELS.index(required):
            fact = say("Man braucht {required}, kann danach aber nur {reached}.", required=required, reached=reached)
            yield Finding("offer", offer.id, ("german_reached",), fact, say("Prüfen Sie german_required und german_reached."))
