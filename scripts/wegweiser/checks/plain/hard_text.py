"""Ein schwerer Text.

Was: Ein Text ab 30 Wörtern hat einen Amstad-Wert unter 60 (180 − Wörter je Satz − 58,5 · Silben je Wort; Namen von Ämtern zählen nicht).
Warum: Lange Wörter in langen Sätzen versteht nur, wer schon gut Deutsch kann.
Stattdessen: Nehmen Sie kürzere Wörter und Verben statt langer Hauptwörter, und machen Sie kurze Sätze.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reading import MEASURED_FROM, amstad, words
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import wholes
from wegweiser.checks.wordlist import without_official
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "hard-text"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every text that is long enough to be measured."""
    for text in wholes(catalogue):
        plain = without_official(text.text) if len(words(text.text)) >= MEASURED_FROM else ""
        if len(words(plain)) >= MEASURED_FROM and (value := amstad(plain)) < text.limits.amstad:
            fact = say("Lesbarkeit (Amstad) {value}; leicht ist ab {limit}.", value=round(value), limit=round(text.limits.amstad))
            help = say("Kürzere Wörter, kürzere Sätze, Verben statt langer Hauptwörter.")
            yield Finding(text.kind, text.id, text.path, fact, help)
