"""Andere Lücken als im deutschen Text.

Was: Eine Lücke wie {name}, {{name}} oder %s oder eine Marke wie <b> oder <1>…</1> fehlt in der Übersetzung, ist beschädigt oder steht
nur dort.
Warum: In die Lücke setzt das Programm einen Wert. Ohne sie fehlt er, und eine beschädigte Lücke sehen die Leserinnen und Leser.
Stattdessen: Übernehmen Sie jede Lücke und jede Marke Zeichen für Zeichen. Ihr Platz im Satz ist frei.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.difference import difference
from wegweiser.checks.language.gaps import SIGNS, gaps, german_gaps
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "gaps-differ"
SEVERITY = Severity.error


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Each gap as often as in the German text, in any order."""
    for message, entry in translation.either_having(SIGNS):
        if fact := difference(translation.lang, german_gaps(message.text), gaps(entry.translation)):
            help = say("Übernehmen Sie jede Lücke und jede Marke genau so wie im deutschen Text: „{text}“", text=message.text)
            yield wrong(message, entry, fact, help)
