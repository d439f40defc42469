"""Eine auffallend kurze oder lange Übersetzung.

Was: Die Übersetzung ist, gemessen an dem, was in dieser Sprache üblich ist, viel zu kurz oder viel zu lang für ihren deutschen Text von
mindestens 25 Zeichen.
Warum: Oft fehlt ein Satz, oder es steht ein anderer Text da.
Stattdessen: Lesen Sie beide Texte nebeneinander. Stimmt die Übersetzung, ist nichts zu tun.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, log
from statistics import median

from wegweiser.checks.language.letters import script
from wegweiser.checks.language.plain import without_brackets, without_gaps
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "length-out-of-line"
SEVERITY = Severity.note

_FEWEST = 10


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Beyond three median deviations from the language's median ratio, and at least half or double; a third or triple if short."""
    if translation.is_german:
        return
    own = without_gaps if script(translation.lang) == "Latn" else without_brackets
    long = [
        (message, entry, log(max(len(own(entry.translation)), 1) / max(len(without_gaps(message.text)), 1)))
        for message, entry in translation.current
        if len(message.text) >= 25 and not message.is_search_word
    ]
    if len(long) < _FEWEST:
        return
    middle = median(ratio for _, _, ratio in long)
    spread = 3 * median(abs(ratio - middle) for _, _, ratio in long)
    least = max(spread, log(2))
    for message, entry, ratio in long:
        if abs(ratio - middle) <= least:
            continue
        usual = round(len(message.text) * exp(middle))
        if abs(ratio - middle) > max(spread, log(2 if usual >= 80 else 3)):
            length = len(entry.translation)
            fact = say("{lang}: {length} Zeichen; üblich wären etwa {usual}.", lang=translation.lang, length=length, usual=usual)
            yield wrong(message, entry, fact, say("Vergleichen Sie mit dem deutschen Text: „{text}“", text=message.text))
