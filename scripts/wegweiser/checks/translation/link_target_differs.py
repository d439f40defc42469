"""Ein Link, der anderswohin führt.

Was: Die Übersetzung verlinkt ein anderes Ziel als der deutsche Text, oder eine Internet- oder E-Mail-Adresse steht nur in einem der beiden.
Warum: Wer die Übersetzung liest, kommt nicht dorthin, wo die deutschen Leserinnen und Leser hinkommen.
Stattdessen: Übernehmen Sie, was in runden Klammern nach dem Linktext steht, unverändert: [Übersetzter Text](page:ziele).
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.difference import difference
from wegweiser.checks.language.markup import ARROWS, targets
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "link-target-differs"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The same targets, in any order; the words that lead there are free."""
    for message, entry in translation.either_having(ARROWS):
        if fact := difference(translation.lang, targets(message.text), targets(entry.translation)):
            help = say("Übersetzen Sie nur den Text in eckigen Klammern. Das Ziel bleibt: „{text}“", text=message.text)
            yield wrong(message, entry, fact, help)
