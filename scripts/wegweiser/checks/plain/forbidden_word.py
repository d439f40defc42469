"""Ein Wort, für das es ein besseres gibt.

Was: Im Text steht ein Wort aus der Liste checks/plain/words.yml: abwertend, aus dem Amt oder aus einem Förderantrag.
Warum: Das eine verletzt, das andere versteht niemand; der Grund steht bei jedem Wort.
Stattdessen: Nehmen Sie das Wort, das die Meldung nennt. Der Name eines Amtes oder Gesetzes darf bleiben.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.checks.wordlist import found
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "forbidden-word"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each word of a text once."""
    for text in german(catalogue):
        for word, avoided in found(text.text):
            fact = say("„{word}“: {why}", word=word, why=say(avoided.why))
            help = say("Besser: {better}.", better=say(avoided.better))
            severity = Severity.note if avoided.hint else SEVERITY
            yield Finding(text.kind, text.id, text.path, fact, help, text.below, severity=severity)
