"""Ein Angebot ohne Suchwörter.

Was: keywords fehlt.
Warum: Menschen suchen mit ihren eigenen Wörtern: „Amt“, „Papiere“, „Kita“. Ohne sie findet die Suche das Angebot nicht.
Stattdessen: Schreiben Sie drei bis acht Wörter, auch umgangssprachliche: keywords: [Deutschkurs, Sprachkurs, A1].
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "keywords-missing"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Offers that are not over have words by which they are found."""
    for offer in catalogue.offers.values():
        if not offer.keywords and offer.status is not Status.ended:
            help = say("Schreiben Sie drei bis acht Wörter: keywords: [Deutschkurs, Sprachkurs, A1].")
            yield Finding("offer", offer.id, ("title",), say("Es gibt keine Suchwörter (keywords)."), help)
