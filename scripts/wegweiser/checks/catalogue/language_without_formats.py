"""Eine Sprache, für die niemand weiß, wie man in ihr Tage und Zahlen schreibt.

Was: Die Sammlung CLDR, aus der Wochentage, Monate, Preise und Namen von Sprachen kommen, kennt eine Sprache der Gemeinde nicht, zum
Beispiel Romani.
Warum: Die Texte erscheinen in dieser Sprache, aber Wochentage, Monate und Preise stehen dazwischen auf Deutsch.
Stattdessen: Prüfen Sie, ob das Kürzel stimmt. Wenn ja, nehmen Sie den Hinweis mit einem Grund hin.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say
from wegweiser.translation.text import has_locale

ID = "language-without-formats"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Languages of the site that CLDR does not know."""
    for index, language in enumerate(catalogue.municipality.languages):
        if not has_locale(language.code):
            fact = say("Für „{lang}“ sind keine Namen von Tagen und Monaten bekannt; sie stehen auf Deutsch.", lang=language.code)
            help = say("Prüfen Sie das Kürzel. Stimmt es, nehmen Sie den Hinweis mit Grund hin.")
            yield Finding("municipality", "", ("languages", index, "code"), fact, help)
