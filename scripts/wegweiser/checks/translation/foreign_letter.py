"""Ein Buchstabe, den die Sprache nicht hat.

Was: In einem Wort steht ein Buchstabe derselben Schrift, der in dieser Sprache nicht vorkommt, zum Beispiel ы in einem ukrainischen
oder ٹ in einem persischen Text. Grundlage sind die Buchstaben, die CLDR für jede Sprache nennt.
Warum: Das Wort ist falsch geschrieben oder gehört zu einer anderen Sprache; die Suche findet es nicht.
Stattdessen: Schreiben Sie das Wort mit den Buchstaben der Sprache. Deutsche Namen stehen so da wie im deutschen Text.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.letters import WORD, alphabet, outsiders, script
from wegweiser.checks.language.plain import spoken
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "foreign-letter"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Letters of the language's own script that are none of its letters, in words that are not the German text's."""
    if not alphabet(translation.lang) or not script(translation.lang):
        return
    foreign = outsiders(translation.lang)
    for message, entry in translation.having(foreign):
        found = sorted({*foreign.findall(spoken(entry.translation, message.text))})
        if found:
            words = [word for word in WORD.findall(entry.translation) if {*found} & {*word}]
            fact = say("{lang}: „{letters}“ in „{words}“", lang=translation.lang, letters=" ".join(found), words=" ".join(words[:3]))
            yield wrong(message, entry, fact, say("Schreiben Sie das Wort mit Buchstaben der Sprache."))
