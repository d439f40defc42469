"""Zielgruppen, die nicht zusammenpassen.

Was: Zwei Zielgruppen heben sich auf (women und men), oder eine Gruppe passt nicht zum Alter.
Warum: Der Filter zeigt das Angebot Menschen, für die es nicht da ist.
Stattdessen: Schreiben Sie all, wenn es für alle ist; sonst prüfen Sie die Gruppen und das Alter.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.terms import TargetGroup
from wegweiser.problem import Saying, Severity, say

ID = "contradicting-groups"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Groups that contradict each other or the ages."""
    for offer in catalogue.offers.values():
        for group, fact in _contradictions(offer):
            if group in offer.target_groups:
                path = ("target_groups", offer.target_groups.index(group))
                help = say("Schreiben Sie all, oder prüfen Sie Gruppen und Alter.")
                yield Finding("offer", offer.id, path, fact, help)


def _contradictions(offer: Offer) -> Iterator[tuple[TargetGroup, Saying]]:
    youngest = offer.age_min or 0
    oldest = 120 if offer.age_max is None else offer.age_max
    if TargetGroup.women in offer.target_groups:
        yield TargetGroup.men, say("women und men zusammen: Das sind fast alle.")
    if youngest >= 18:
        yield TargetGroup.children, say("Für Kinder (children), aber erst ab {age} Jahren.", age=youngest)
    if youngest > 27:
        yield TargetGroup.youth, say("Für Jugendliche (youth), aber erst ab {age} Jahren.", age=youngest)
    if oldest < 50:
        yield TargetGroup.seniors, say("Für ältere Menschen (seniors), aber nur bis {age} Jahre.", age=oldest)
