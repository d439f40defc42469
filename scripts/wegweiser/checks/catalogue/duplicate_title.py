"""Zwei Angebote mit einem Titel.

Was: Zwei Angebote haben auf Deutsch denselben Titel.
Warum: In der Liste kann niemand sie unterscheiden; vielleicht ist eines auch doppelt angelegt.
Stattdessen: Schreiben Sie dazu, was sie unterscheidet: Ort, Uhrzeit, Stufe oder Gruppe.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "duplicate-title"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each of the offers with one title, naming another of them."""
    named: dict[str, list[str]] = {}
    for offer in catalogue.offers.values():
        named.setdefault(" ".join(offer.title.casefold().split()), []).append(offer.id)
    for ids in named.values():
        for index, id in enumerate(ids if len(ids) > 1 else ()):
            fact = say("Denselben Titel hat auch „{other}“.", other=ids[index - 1])
            yield Finding("offer", id, ("title",), fact, say("Schreiben Sie dazu, was die beiden unterscheidet."))
