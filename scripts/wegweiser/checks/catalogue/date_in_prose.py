"""Ein Datum im Text.

Was: In einem Text eines Angebots oder einer Organisation steht ein Tag, ein Monat mit Jahr oder ein Schuljahr.
Warum: Dort wird es nicht geprüft und steht noch da, wenn es längst vorbei ist, in jeder Sprache.
Stattdessen: Schreiben Sie es in start, end, registration.deadline, status_until oder schedule.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "date-in-prose"
SEVERITY = Severity.warning

_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_DATE = re.compile(
    rf"\b\d{{1,2}}\.\s?(?:\d{{1,2}}\.(?:\s?\d{{2,4}})?|(?:{_MONTHS})\b(?:\s\d{{4}})?)"
    rf"|\b(?:{_MONTHS})\s\d{{4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b20\d\d/(?:20)?\d\d\b"
)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each text once."""
    for text in german(catalogue):
        if text.kind in ("offer", "organisation") and (match := _DATE.search(text.text)):
            fact = say("Im Text steht das Datum „{value}“.", value=match.group())
            help = say("Schreiben Sie es in start, end, registration.deadline oder status_until.")
            yield Finding(text.kind, text.id, text.path, fact, help, text.below)
