"""Ein anderes Satzzeichen am Ende.

Was: Der deutsche Text endet mit einem Punkt, Ausrufezeichen, Fragezeichen oder Doppelpunkt und die Übersetzung mit nichts oder einem
anderen. Jede Sprache darf ihr eigenes Zeichen verwenden (؟ ۔ ። ፧).
Warum: Ein Vorleseprogramm macht keine Pause, eine Frage klingt wie eine Antwort, und oft fehlt das Ende des Satzes.
Stattdessen: Setzen Sie das Satzzeichen der Sprache, und sehen Sie nach, ob der Satz vollständig ist.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.endings import ending, form, german_ending, pointed, wanted
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "end-punctuation"
SEVERITY = Severity.note

# A language may say calmly what German exclaims.
_ALIKE = {".": ".!", "!": "!.", "?": "?", ":": ":", "…": "…."}


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The kind of mark, and its form where the language has its own."""
    lang = translation.lang
    for message, entry in translation.current if pointed(lang) else ():
        if not (kind := german_ending(message.text)):
            continue
        found, own = ending(entry.translation), wanted(lang, kind)
        if not found or found not in _ALIKE[kind]:
            fact = say("{lang}: Der deutsche Text endet mit „{kind}“, die Übersetzung nicht.", lang=lang, kind=kind)
        elif own != kind == found and form(entry.translation) == kind:
            fact = say("{lang}: Am Ende steht „{kind}“ statt „{own}“.", lang=lang, kind=kind, own=own)
        else:
            continue
        yield wrong(message, entry, fact, say("Setzen Sie „{own}“ ans Ende.", own=own))
