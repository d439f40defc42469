"""Ein Buchstabe aus zwei Zeichen.

Was: Ein Umlaut oder ein Buchstabe mit Akzent ist aus zwei Zeichen zusammengesetzt, zum Beispiel ä aus a und zwei Punkten.
Warum: Er sieht gleich aus, aber Suche und Sortierung finden ihn nicht; das passiert beim Kopieren aus PDF-Dateien.
Stattdessen: Rufen Sie wegweiser check --fix auf, oder tippen Sie das Wort neu.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Blemish
from wegweiser.fixes.nfc import nfc
from wegweiser.problem import Severity, say
from wegweiser.source import Source

ID = "not-nfc"
SEVERITY = Severity.warning


def check(source: Source) -> Iterator[Blemish]:
    """Every key and value with such a letter."""
    for edit in nfc(source):
        fact = say("In diesem Text sind Buchstaben aus zwei Zeichen zusammengesetzt.")
        yield Blemish(edit.position(source), fact, say("Rufen Sie wegweiser check --fix auf, oder tippen Sie das Wort neu."))
