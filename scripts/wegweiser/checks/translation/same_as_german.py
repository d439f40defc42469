"""Ein deutscher Text als Übersetzung.

Was: Die Übersetzung ist Wort für Wort der deutsche Text. Namen von Haltestellen, Abkürzungen, Begriffe, die das Glossar so lässt, und
Wörter, die in vielen Sprachen gleich sind, zählen nicht; in Leichter Sprache darf ein kurzer Text bleiben, wie er ist.
Warum: Der Text gilt als übersetzt, aber wer kein Deutsch kann, versteht ihn nicht. Ein Vorleseprogramm liest ihn falsch vor.
Stattdessen: Übersetzen Sie den Text, oder leeren Sie den Eintrag: Dann erscheint der deutsche Text als deutscher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wegweiser.checks.language.plain import without_gaps
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "same-as-german"
SEVERITY = Severity.warning


# Endings and letters that show a German word, where one word alone could also be a word of many languages: Sport, Film.
_GERMAN = re.compile(r"[äöüß]|(?:heit|keit|ung|ungen|schaft|lich|isch|sch|nis|chen)\b|(?:ei|ie)[^aeiou]|sch", re.IGNORECASE)
_NAMES = ("/stop", "municipality/title")
_LETTER = re.compile(r"[^\W\d_]")


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Texts with words that are no names; one that has nothing but capitals is an abbreviation."""
    if translation.is_german:
        return
    for message, entry in translation.current:
        text = message.text
        if entry.translation.strip().casefold() != text.strip().casefold() or message.context.endswith(_NAMES):
            continue
        if _stays(without_gaps(text)) or any(
            text == term.german == term.translations.get(translation.lang) for term in translation.glossary
        ):
            continue
        fact = say("{lang}: „{text}“ ist der deutsche Text.", lang=translation.lang, text=text)
        yield wrong(message, entry, fact, say("Übersetzen Sie ihn, oder leeren Sie den Eintrag, bis jemand ihn übersetzt."))


def _stays(text: str) -> bool:
    found = [word for word in text.split() if _LETTER.search(word) and not word.isupper()]
    return not found or (len(found) == 1 and not _GERMAN.search(text))
