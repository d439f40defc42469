"""Ein Text mit vielen langen Wörtern.

Was: Ein Text ab 30 Wörtern hat einen LIX über 45 (Wörter je Satz + Prozent der Wörter mit mehr als sechs Buchstaben).
Warum: Ein Kinderbuch hat etwa 30, ein Gesetz 60. Ab 45 lesen viele nicht weiter.
Stattdessen: Teilen Sie Sätze, und ersetzen Sie lange Wörter.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reading import MEASURED_FROM, lix, words
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import wholes
from wegweiser.checks.wordlist import without_official
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "high-lix"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every text that is long enough to be measured."""
    for text in wholes(catalogue):
        plain = without_official(text.text) if len(words(text.text)) >= MEASURED_FROM else ""
        if len(words(plain)) >= MEASURED_FROM and (value := lix(plain)) > text.limits.lix:
            fact = say("LIX {value}; leicht ist bis {limit}.", value=round(value), limit=round(text.limits.lix))
            yield Finding(text.kind, text.id, text.path, fact, say("Teilen Sie Sätze, und ersetzen Sie lange Wörter."))
