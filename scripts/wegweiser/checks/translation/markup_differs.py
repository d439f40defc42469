"""Anders ausgezeichnet als der deutsche Text.

Was: Die Übersetzung hat andere fette oder kursive Stellen, Zeilenumbrüche oder Listenzeichen als der deutsche Text, oder Sterne, die
nichts auszeichnen.
Warum: Eine Warnung, die im Deutschen fett steht, fällt in der Übersetzung nicht auf, oder auf der Seite stehen Sternchen.
Stattdessen: Setzen Sie **…** und andere Zeichen um dieselben Wörter wie im deutschen Text.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.difference import difference
from wegweiser.checks.language.markup import LIST_SIGNS, SIGNS, marks
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "markup-differs"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The same marks, in any order."""
    texts, german = translation.translated, translation.german
    marked = texts.having(SIGNS) | german.having(SIGNS) | texts.edged(LIST_SIGNS) | german.edged(LIST_SIGNS)
    for message, entry in translation.at(marked):
        if fact := difference(translation.lang, marks(message.text), marks(entry.translation)):
            yield wrong(message, entry, fact, say("Zeichnen Sie dieselben Wörter aus wie im deutschen Text: „{text}“", text=message.text))
