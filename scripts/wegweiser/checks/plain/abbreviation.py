"""Eine Abkürzung.

Was: Im Text steht eine Abkürzung wie „z. B.“, „ggf.“ oder „usw.“.
Warum: Wer Deutsch lernt, kennt sie nicht, und Vorlesegeräte lesen sie falsch.
Stattdessen: Schreiben Sie die Wörter aus; die Meldung nennt sie.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.checks.wordlist import abbreviations
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "abbreviation"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each abbreviation of a text once."""
    for text in german(catalogue):
        for short, avoided in abbreviations(text.text):
            help = say("Schreiben Sie: {better}.", better=say(avoided.better))
            yield Finding(text.kind, text.id, text.path, say("„{short}“ ist eine Abkürzung.", short=short), help, text.below)
