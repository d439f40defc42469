"""Barrieren, nach denen niemand gefragt hat.

Was: Bei accessibility steht überall unknown.
Warum: Wer mit Rollstuhl oder Kinderwagen kommt, liest fünfmal „bitte nachfragen“ und bleibt zu Hause.
Stattdessen: Fragen Sie die Organisation: Gibt es Stufen? Eine Toilette für alle? Einen Aufzug?
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Known
from wegweiser.problem import Severity, say

ID = "accessibility-unknown"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Somebody has asked at least one of the questions."""
    for offer in catalogue.offers.values():
        known = offer.accessibility
        if known and all(getattr(known, name) is Known.unknown for name in type(known).model_fields):
            help = say("Fragen Sie nach Stufen, Toilette und Aufzug, und schreiben Sie yes oder no.")
            yield Finding("offer", offer.id, ("accessibility",), say("Zu Barrieren ist nichts bekannt."), help)
