"""Eine andere Telefonnummer als im deutschen Text.

Was: Eine Telefonnummer, auch 110, 112 oder 116 117, steht nur im deutschen Text oder nur in der Übersetzung.
Warum: Wer in Not ist, ruft die falsche Nummer an.
Stattdessen: Übernehmen Sie die Telefonnummer aus dem deutschen Text.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.difference import difference
from wegweiser.checks.language.numbers import DIGIT, phones, translated
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "phone-number-differs"
SEVERITY = Severity.error


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The same telephone numbers, however they are grouped, in digits of any script."""
    for message, entry in translation.either_having(DIGIT):
        if fact := difference(translation.lang, *translated(phones, message.text, entry.translation)):
            yield wrong(message, entry, fact, say("Übernehmen Sie die Nummer aus dem deutschen Text: „{text}“", text=message.text))
