"""Ein Begriff, der anders übersetzt ist als im Glossar.

Was: Der deutsche Text enthält einen Begriff aus translations/glossary.csv, die Übersetzung aber nicht dessen Übersetzung. Gebeugte
Formen zählen.
Warum: Heißt dieselbe Behörde auf jeder Seite anders, glauben die Leserinnen und Leser, es seien verschiedene.
Stattdessen: Verwenden Sie das Wort aus dem Glossar, oder ändern Sie das Glossar und alle Texte.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.glossary import keeps, mentions
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "glossary-term-missing"
SEVERITY = Severity.note


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Every term of the glossary that the German text mentions."""
    mentioned = mentions(translation.glossary)
    for message, entry in translation.current if translation.glossary else ():
        if message.is_search_word:
            continue
        for term in mentioned(message.text):
            wanted = term.translations.get(translation.lang)
            if wanted and not keeps(entry.translation, wanted):
                fact = say(
                    "{lang}: „{german}“ heißt im Glossar „{wanted}“, hier nicht.", lang=translation.lang, german=term.german, wanted=wanted
                )
                yield wrong(message, entry, fact, say("Verwenden Sie „{wanted}“, in der passenden Form.", wanted=wanted))
