"""Ein unsichtbares Zeichen für die Schreibrichtung.

Was: Im Text steht ein Zeichen, das die Schreibrichtung umstellt (U+200E, U+200F, U+202A bis U+202E), oder eines der Zeichen U+2066 bis
U+2069, die ein Paar bilden, hat kein Gegenstück.
Warum: Solche Zeichen sieht man nicht. Sie stellen Wörter und Zahlen um, manchmal bis zum Ende der Seite. Die Seite sorgt selbst für die
richtige Richtung.
Stattdessen: Löschen Sie das Zeichen. Steht der Satz dann falsch herum da, setzen Sie U+2068 davor und U+2069 dahinter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "unbalanced-direction"
SEVERITY = Severity.warning

_SIGNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_ISOLATES = "\u2066\u2067\u2068"


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Overrides, embeddings and marks at all; isolates where they are not closed in the same text."""
    for message, entry in translation.having(_SIGNS):
        text = entry.translation
        signs = _SIGNS.findall(text)
        refused = sorted({sign for sign in signs if sign not in _ISOLATES + "\u2069"})
        if refused or not _balanced(signs):
            codes = ", ".join(f"U+{ord(sign):04X}" for sign in refused or sorted({*signs}))
            fact = say(
                "{lang}: Unsichtbares Zeichen für die Schreibrichtung ({codes}) in „{text}“", lang=translation.lang, codes=codes, text=text
            )
            yield wrong(message, entry, fact, say("Löschen Sie es, oder ergänzen Sie das Gegenstück (U+2068 … U+2069)."))


def _balanced(signs: list[str]) -> bool:
    depth = 0
    for sign in signs:
        depth += 1 if sign in _ISOLATES else -1
        if depth < 0:
            return False
    return depth == 0
