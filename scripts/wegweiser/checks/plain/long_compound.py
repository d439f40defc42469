"""Ein sehr langes Wort.

Was: Ein Wort hat mehr als 20 Buchstaben und keinen Bindestrich (Titel: mehr als 24); Namen von Ämtern und Papieren sind ausgenommen.
Warum: Wer Deutsch lernt, findet in langen Wörtern den Anfang der Teile nicht; Übersetzungsprogramme auch nicht.
Stattdessen: Schreiben Sie einen Bindestrich (Lebensmittel-Ausgabe), oder zwei Wörter: Ausgabe von Lebensmitteln.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reading import words
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.checks.wordlist import wordlist
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "long-compound"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each word of a text once."""
    for text in german(catalogue):
        for word in dict.fromkeys(words(text.text)):
            if len(word) > text.limits.compound and "-" not in word and word not in wordlist().official:
                fact = say("„{word}“ hat {count} Buchstaben.", word=word, count=len(word))
                help = say("Schreiben Sie einen Bindestrich oder zwei Wörter.")
                yield Finding(text.kind, text.id, text.path, fact, help, text.below)
