"""Ein Satz mit vielen Verneinungen.

Was: Ein Satz hat mehr als zwei Verneinungen: nicht, nie, niemand, nichts, ohne, weder, nirgends; eine Reihe mit kein zählt als eine.
Warum: „Nicht ohne“ versteht man erst beim zweiten Lesen.
Stattdessen: Sagen Sie, was gilt, statt was nicht gilt.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.reading import sentences
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "negation-heavy"
SEVERITY = Severity.note

_KEIN = re.compile(r"\bkein(?:e[mnrs]?|erlei)?\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:nicht|nichts|nie|niemals|niemand(?:em|en)?|ohne|weder|nirgends|nirgendwo)\b", re.IGNORECASE)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each sentence on its own."""
    for text in german(catalogue):
        for sentence in sentences(text.text):
            if (count := len(_OTHER.findall(sentence)) + bool(_KEIN.search(sentence))) > text.limits.negations:
                fact = say("{count} Verneinungen in „{sentence}“.", count=count, sentence=sentence)
                yield Finding(text.kind, text.id, text.path, fact, say("Sagen Sie, was gilt, statt was nicht gilt."), text.below)
