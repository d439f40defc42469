"""Ein Titel aus einem einzigen kurzen Wort.

Was: Der Titel eines Angebots oder einer Seite ist ein einziges Wort mit höchstens zwölf Buchstaben.
Warum: Ohne Zusammenhang ist so ein Wort mehrdeutig. „Aufenthalt“ wurde von einer Maschine schon in sechs Sprachen mit „Bleib!“ übersetzt.
Stattdessen: Schreiben Sie mindestens zwei Wörter: „Recht und Aufenthalt“, „Beratung zum Wohnen“.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "one-word-without-context"
SEVERITY = Severity.note

_WORD = re.compile(r"[^\W\d_]{1,12}[.!?]?")


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Titles of offers and pages; a longer word is a compound, which says enough."""
    for kind, records in (("offer", catalogue.offers), ("page", catalogue.pages)):
        for id, record in records.items():
            if _WORD.fullmatch(record.title):
                fact = say("„{title}“ ist ohne Zusammenhang mehrdeutig.", title=record.title)
                help = say("Schreiben Sie mindestens zwei Wörter; sonst wird der Titel leicht falsch übersetzt.")
                yield Finding(kind, id, ("title",), fact, help)
