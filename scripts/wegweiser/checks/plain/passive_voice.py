"""Sätze, in denen niemand etwas tut.

Was: Mehr als ein Satz eines Textes steht im Passiv: „wird angemeldet“, „werden beraten“; in einem Titel schon einer.
Warum: Man erfährt nicht, wer etwas tut, und muss bis zum Ende des Satzes warten.
Stattdessen: Sagen Sie, wer es tut: „Wir beraten Sie“, „Sie melden sich an“.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.passive import is_passive
from wegweiser.checks.reading import sentences
from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import wholes
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "passive-voice"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """The passive sentences of a text together."""
    for text in wholes(catalogue):
        found = [sentence for sentence in sentences(text.text) if is_passive(sentence)]
        if len(found) > text.limits.passives:
            fact = say("{count} Sätze im Passiv, zum Beispiel „{sentence}“.", count=len(found), sentence=found[0])
            yield Finding(text.kind, text.id, text.path, fact, say("Sagen Sie, wer es tut: „Wir beraten Sie“."))
