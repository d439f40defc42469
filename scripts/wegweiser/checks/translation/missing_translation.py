"""Eine Übersetzung, die fehlt.

Was: Für einen deutschen Text gibt es in dieser Sprache keine Übersetzung.
Warum: Wer diese Sprache liest, sieht mitten auf der Seite deutschen Text.
Stattdessen: Führen Sie wegweiser sync aus und füllen Sie den Eintrag in translations/<Sprache>/ aus.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Mistranslation, Translation
from wegweiser.problem import Severity, say
from wegweiser.translation.text import State

ID = "missing-translation"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Messages without an entry are reported at the German text, empty entries where the translator writes."""
    for message, entry in translation.of(State.missing):
        fact = say(
            "{lang}: „{text}“ ist nicht übersetzt ({context}).", lang=translation.lang, text=_short(message.text), context=message.context
        )
        help = say("Tragen Sie die Übersetzung in translations/{lang}/ ein (vorher: wegweiser sync).", lang=translation.lang)
        yield Mistranslation(entry.position or message.places[0], fact, help)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
