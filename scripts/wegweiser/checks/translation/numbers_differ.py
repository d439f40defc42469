"""Andere Zahlen als im deutschen Text.

Was: Eine Zahl, ein Datum, eine Zeit oder ein Preis steht nur im deutschen Text oder nur in der Übersetzung. Ziffern anderer Schriften,
andere Reihenfolge und andere Trennzeichen zählen nicht als Unterschied, und was ein Text als Wort schreibt, darf im anderen als Ziffer
stehen.
Warum: Eine falsche Zahl ist eine falsche Auskunft: der falsche Tag, der falsche Preis, das falsche Alter.
Stattdessen: Schreiben Sie dieselben Zahlen wie im deutschen Text, als Ziffern.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wegweiser.checks.language.difference import difference
from wegweiser.checks.language.numbers import DIGIT, number_words, numbers, translated
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "numbers-differ"
SEVERITY = Severity.warning

_SPEAKABLE = frozenset({"1", "2"})
"""Languages have words and forms of their own for these: one day, both, twice."""


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Each number as often as in the German text; a small one may be a word on either side."""
    for message, entry in translation.either_having(DIGIT):
        if message.is_search_word:
            continue
        german, found = translated(numbers, message.text, entry.translation)
        if german is found or german == found:
            continue
        spelt = number_words(message.text)
        german = Counter({number: count for number, count in german.items() if number not in _SPEAKABLE or number in found})
        found = Counter({number: count for number, count in found.items() if number in german or number not in spelt})
        if fact := difference(translation.lang, german, found):
            yield wrong(message, entry, fact, say("Vergleichen Sie die Zahlen mit dem deutschen Text: „{text}“", text=message.text))
