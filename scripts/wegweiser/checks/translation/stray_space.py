"""Ein Leerzeichen zu viel.

Was: Die Übersetzung beginnt oder endet mit einem Leerzeichen, das der deutsche Text nicht hat, oder zwei Leerzeichen stehen hintereinander.
Warum: Beim Zusammensetzen der Seite entstehen Lücken, und jedes Werkzeug hält den Text für geändert.
Stattdessen: Löschen Sie das überzählige Leerzeichen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "stray-space"
SEVERITY = Severity.note

_SPACE = re.compile(r"\s")
_DOUBLE = re.compile(r"[^\S\n]{2,}(?!\n)(?!$)")


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Space at the ends, compared with the German text, and double space inside; two before a line break are a break."""
    texts = translation.translated
    doubles = map("".join, product(_SPACE.findall(texts.characters), repeat=2))
    for message, entry in translation.at(texts.edged(_SPACE) | texts.containing(*doubles)):
        text, german = entry.translation, message.text
        first, last = text[:1].isspace() > german[:1].isspace(), text[-1:].isspace() > german[-1:].isspace()
        if first or last:
            fact = say("{lang}: „{text}“ beginnt oder endet mit einem Leerzeichen.", lang=translation.lang, text=text)
        elif _DOUBLE.search(text) and not _DOUBLE.search(german):
            fact = say("{lang}: Zwei Leerzeichen hintereinander in „{text}“", lang=translation.lang, text=text)
        else:
            continue
        yield wrong(message, entry, fact, say("Löschen Sie das Leerzeichen."))
