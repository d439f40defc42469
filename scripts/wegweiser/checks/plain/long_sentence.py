"""Ein langer Satz.

Was: Ein Satz hat mehr als 20 Wörter (Hinweis ab 16, bei Zusammenfassungen und Zielen ab 18, bei Titeln ab 11).
Warum: Am Ende eines langen Satzes hat man den Anfang vergessen, besonders in einer fremden Sprache.
Stattdessen: Machen Sie zwei Sätze daraus, oder eine Liste.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reading import sentences, words
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "long-sentence"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each sentence on its own."""
    for text in german(catalogue):
        for sentence in sentences(text.text):
            if (count := len(words(sentence))) > text.limits.sentence_note:
                severity = SEVERITY if count > text.limits.sentence else Severity.note
                beginning = " ".join(sentence.split()[:4])
                fact = say("Der Satz „{beginning} …“ hat {count} Wörter.", beginning=beginning, count=count)
                help = say("Machen Sie zwei Sätze daraus; {limit} Wörter sind genug.", limit=text.limits.sentence_note)
                yield Finding(text.kind, text.id, text.path, fact, help, text.below, severity=severity)
