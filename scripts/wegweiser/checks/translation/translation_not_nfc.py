"""Zerlegte Buchstaben in einer Übersetzung.

Was: Ein Buchstabe mit Zeichen darauf ist aus Teilen zusammengesetzt (kein Unicode NFC), zum Beispiel й aus и und einem Bogen.
Warum: Er sieht aus wie der richtige, aber die Suche findet das Wort nicht, und die Reihenfolge in Listen stimmt nicht.
Stattdessen: Schreiben Sie das Wort neu, oder speichern Sie den Text als NFC; viele Editoren und Poedit können das.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "translation-not-nfc"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Texts that are not in Unicode's normal form C."""
    for message, entry in () if is_normalized("NFC", translation.translated.text) else translation.current:
        text = entry.translation
        if not is_normalized("NFC", text):
            words = [word for word in text.split() if not is_normalized("NFC", word)]
            fact = say("{lang}: Zerlegte Buchstaben in „{words}“", lang=translation.lang, words=" ".join(words[:3]))
            yield wrong(message, entry, fact, say("Schreiben Sie: „{text}“", text=normalize("NFC", " ".join(words[:3]))))
