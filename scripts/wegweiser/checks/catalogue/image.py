"""Ein Bild im Text.

Was: Im Text steht ein Bild: ![…](…).
Warum: Ein Bild von einer fremden Seite verrät ihr, wer hier liest; und wer nicht sieht, hat nichts davon.
Stattdessen: Sagen Sie es in Worten, oder verlinken Sie die Seite mit dem Bild: [Wegbeschreibung](https://…).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.prose import images, proses
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "image"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Images in descriptions of offers and in the agreement's pages, each on its line."""
    for prose in proses(catalogue):
        for below in images(prose.text):
            help = say("Sagen Sie es in Worten, oder schreiben Sie einen Link ohne Ausrufezeichen.")
            yield Finding(prose.kind, prose.id, prose.path, say("Im Text steht ein Bild."), help, below)
