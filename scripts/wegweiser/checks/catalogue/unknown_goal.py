"""Ein Ziel, das es nicht gibt.

Was: Ein Angebot nennt in agreement_steps ein Ziel, das in keiner Datei der Zielbibliothek steht.
Warum: Wer mit der Beratung ein Ziel vereinbart, findet dieses Angebot dann nicht.
Stattdessen: Schreiben Sie die id eines Ziels aus offers/agreement/goals/.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unknown-goal"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every goal that an offer says it fits to."""
    goals = {goal.id for area in catalogue.goals.values() for goal in area.goals}
    for offer in catalogue.offers.values():
        for index, name in enumerate(offer.agreement_steps):
            if name not in goals:
                fact = say("Das Ziel „{name}“ gibt es nicht.", name=name)
                help = did_you_mean(name, goals)
                yield Finding("offer", offer.id, ("agreement_steps", index), fact, help, about=("goal", name))
