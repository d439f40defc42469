"""Die Erklärung zur Barrierefreiheit ist älter als ein Jahr.

Was: statement.reviewed (oder created) in municipality.yml liegt mehr als ein Jahr zurück oder in der Zukunft.
Warum: Eine Erklärung soll sagen, wie zugänglich die Website heute ist; geprüft wird sie jedes Jahr und nach großen Änderungen.
Stattdessen: Prüfen Sie die Website und schreiben Sie den Tag der Prüfung in statement.reviewed.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "statement-old"
SEVERITY = Severity.warning
YEAR = datetime.timedelta(days=365)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """By the last review, or where there was none, by the day it was written."""
    statement = catalogue.municipality.statement
    if not statement:
        return
    field, day = ("reviewed", statement.reviewed) if statement.reviewed else ("created", statement.created)
    help = say("Prüfen Sie die Website und schreiben Sie den Tag der Prüfung in statement.reviewed.")
    if today - day > YEAR:
        fact = say("Die Erklärung zur Barrierefreiheit wurde zuletzt am {day} geprüft, vor mehr als einem Jahr.", day=day)
        yield Finding("municipality", "", ("statement", field), fact, help)
    elif day > today:
        fact = say("Dieser Tag liegt in der Zukunft: {day}.", day=day)
        yield Finding("municipality", "", ("statement", field), fact, help)
