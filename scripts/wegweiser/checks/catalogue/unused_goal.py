"""Ein Ziel, zu dem es kein Angebot gibt.

Was: Kein Angebot nennt dieses Ziel in agreement_steps.
Warum: Eine Person vereinbart das Ziel, und dann führt kein Weg dorthin.
Stattdessen: Ergänzen Sie das Ziel bei einem passenden Angebot; wenn es keines gibt, fehlt in der Stadt etwas.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unused-goal"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every goal of the library leads to an offer."""
    named = {name for offer in catalogue.offers.values() for name in offer.agreement_steps}
    for area in catalogue.goals.values():
        for index, goal in enumerate(area.goals):
            if goal.id not in named:
                fact = say("Zum Ziel „{id}“ gibt es kein Angebot.", id=goal.id)
                help = say("Ergänzen Sie {id} bei agreement_steps eines Angebots, das dazu passt.", id=goal.id)
                yield Finding("goal-area", area.id, ("goals", index, "id"), fact, help, among="offer")
