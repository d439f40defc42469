"""Ein vertauschtes Alter.

Was: age_min ist größer als age_max.
Warum: So passt das Angebot zu keinem Menschen.
Stattdessen: Schreiben Sie bei age_min das jüngste und bei age_max das höchste Alter.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "ages-reversed"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """The youngest is not older than the oldest."""
    for offer in catalogue.offers.values():
        if offer.age_min is not None and offer.age_max is not None and offer.age_min > offer.age_max:
            fact = say("Ab {youngest}, aber nur bis {oldest} Jahre.", youngest=offer.age_min, oldest=offer.age_max)
            yield Finding("offer", offer.id, ("age_max",), fact, say("Vertauschen Sie die beiden Zahlen."))
