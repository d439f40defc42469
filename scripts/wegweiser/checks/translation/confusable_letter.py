"""Ein Buchstabe, der nur aussieht wie der richtige.

Was: In einem persischen oder kurdischen Text steht das arabische ي oder ك, in einem rumänischen ş oder ţ mit Cedille, in einem
kyrillischen Wort ein lateinischer Buchstabe, oder umgekehrt.
Warum: Man sieht es nicht, aber die Suche findet das Wort nicht, und ein Vorleseprogramm liest es falsch vor.
Stattdessen: Schreiben Sie den Text mit der Tastatur der Sprache, oder ersetzen Sie den Buchstaben durch den genannten.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.letters import strangers
from wegweiser.checks.language.lookalikes import lookalikes, mixtures
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "confusable-letter"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Letters that have a right one instead, and words of two scripts."""
    pattern, right = lookalikes(translation.lang)
    texts = translation.translated
    false = texts.containing(*right) if right else frozenset()
    for message, entry in translation.at(false | texts.having(strangers(translation.lang))):
        text = entry.translation
        if pattern and (found := sorted({*pattern.findall(text)})):
            instead = ", ".join(f"{right[each]} statt {each}" for each in found)
            fact = say("{lang}: Buchstaben, die nur so aussehen wie die richtigen: {found}", lang=translation.lang, found=" ".join(found))
            yield wrong(message, entry, fact, say("Schreiben Sie {instead}.", instead=instead))
        if mixed := [word for word in mixtures(text) if word not in message.text]:
            fact = say("{lang}: In „{word}“ stehen Buchstaben zweier Schriften.", lang=translation.lang, word=mixed[0])
            yield wrong(message, entry, fact, say("Schreiben Sie das ganze Wort in einer Schrift."))
