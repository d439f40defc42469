"""Ein unsichtbares Zeichen im Wort.

Was: Im Text steht ein Leerraum ohne Breite (U+200B, U+FEFF), ein weiches Trennzeichen (U+00AD), oder ein Bindehemmer (U+200C) in einer
Sprache, die ihn nicht kennt. Im Persischen, Paschtu, Urdu und Sorani gehört er dazu.
Warum: Man sieht das Zeichen nicht, aber die Suche findet das Wort nicht, und es lässt sich nicht richtig kopieren.
Stattdessen: Löschen Sie das Zeichen, oder schreiben Sie das Wort neu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from langcodes import Language

from wegweiser.checks.language.letters import script
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "zero-width-space"
SEVERITY = Severity.warning

_SPACES = re.compile("[\u200b\ufeff\u00ad\u2060]")
_JOINERS = re.compile("[\u200b\ufeff\u00ad\u2060\u200c]")
# Persian and its like part words with it; in Indic scripts it forms letters.
_JOINED = frozenset({"fa", "ps", "ckb", "ur", "azb", "glk", "lrc", "sd"})


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Characters without width."""
    language = Language.get(translation.lang).prefer_macrolanguage().language or translation.lang
    joined = language in _JOINED or script(translation.lang) not in ("Latn", "Cyrl", "Grek", "Arab", "Ethi", "Hebr", "Geor", "Armn")
    pattern = _SPACES if joined else _JOINERS
    for message, entry in translation.having(pattern):
        codes = ", ".join(f"U+{ord(sign):04X}" for sign in sorted({*pattern.findall(entry.translation)}))
        fact = say("{lang}: Unsichtbares Zeichen ({codes}) in „{text}“", lang=translation.lang, codes=codes, text=entry.translation)
        yield wrong(message, entry, fact, say("Löschen Sie das Zeichen."))
