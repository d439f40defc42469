"""Eine Sprache, in der die Oberfläche nicht übersetzt ist.

Was: Für eine Sprache der Gemeinde fehlen Texte der Oberfläche, zum Beispiel „Kosten“ oder „Anrufen“.
Warum: Wer diese Sprache liest, sieht übersetzte Angebote zwischen deutschen Überschriften und Knöpfen.
Stattdessen: Führen Sie wegweiser sync aus und übersetzen Sie scripts/wegweiser/theme/translations/<Sprache>.po. Die Texte gelten für alle
Gemeinden.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LanguageStatus
from wegweiser.problem import Severity, say
from wegweiser.translation.files import interface_texts
from wegweiser.translation.text import SOURCE

ID = "missing-interface-text"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Languages that have fewer of the interface's texts than the language that has most."""
    languages = [(index, each) for index, each in enumerate(catalogue.municipality.languages) if each.code != SOURCE]
    # English is always complete: a test of the package sees to it.
    known = {lang: interface_texts(lang).keys() for lang in {"en", *(each.code for _, each in languages)}}
    every = max(known.values(), key=len)
    for index, language in languages:
        if missing := len(every - known[language.code]):
            fact = say(
                "Der Oberfläche fehlen in {lang} {missing} von {total} Texten.", lang=language.code, missing=missing, total=len(every)
            )
            help = say("Führen Sie wegweiser sync aus, und übersetzen Sie theme/translations/{lang}.po.", lang=language.code)
            weight = SEVERITY if language.status is LanguageStatus.required else Severity.note
            yield Finding("municipality", "", ("languages", index, "code"), fact, help, severity=weight)
