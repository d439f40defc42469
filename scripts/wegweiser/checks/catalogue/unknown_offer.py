"""Ein Angebot, das es nicht gibt.

Was: Ein Angebot (related) oder eine Seite (offers) nennt ein Angebot ohne Datei, oder ein Angebot nennt sich selbst.
Warum: An dieser Stelle soll ein Weg weiterführen; so führt er nirgendwohin.
Stattdessen: Schreiben Sie den Dateinamen eines anderen Angebots ohne .yml, oder löschen Sie den Eintrag.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unknown-offer"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Related offers of offers, and the offers that an agreement page shows."""
    for offer in catalogue.offers.values():
        yield from _unknown(catalogue, "offer", offer.id, "related", offer.related)
        if offer.id in offer.related:
            path = ("related", offer.related.index(offer.id))
            yield Finding("offer", offer.id, path, say("Das Angebot nennt sich selbst."), say("Löschen Sie den Eintrag."))
    for page in catalogue.pages.values():
        yield from _unknown(catalogue, "page", page.id, "offers", page.offers)


def _unknown(catalogue: Catalogue, kind: str, id: str, key: str, names: tuple[str, ...]) -> Iterator[Finding]:
    for index, name in enumerate(names):
        if name not in catalogue.offers:
            fact = say("Das Angebot „{name}“ gibt es nicht.", name=name)
            yield Finding(kind, id, (key, index), fact, did_you_mean(name, catalogue.offers), about=("offer", name))
