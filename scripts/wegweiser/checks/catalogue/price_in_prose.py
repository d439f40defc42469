"""Ein Preis im Text.

Was: In einem Text eines Angebots oder einer Organisation steht ein Betrag in Euro; cost.note ist ausgenommen.
Warum: Dort fehlt er im Filter, und nach einer Erhöhung stehen in den Sprachen verschiedene Preise.
Stattdessen: Schreiben Sie ihn in cost.amount; Ermäßigungen gehören in cost.note.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "price-in-prose"
SEVERITY = Severity.warning

_PRICE = re.compile(r"\d+(?:[.,]\d{1,2}|,-)?\s?(?:€|Euro\b|EUR\b|Cent\b)|(?:€|EUR)\s?\d+(?:[.,]\d{1,2})?")


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each text once."""
    for text in german(catalogue):
        own = text.kind in ("offer", "organisation") and text.path[0] != "cost"
        if own and (match := _PRICE.search(text.text)):
            fact = say("Im Text steht der Preis „{value}“.", value=match.group())
            help = say("Schreiben Sie ihn in cost.amount, Ermäßigungen in cost.note.")
            yield Finding(text.kind, text.id, text.path, fact, help, text.below)
