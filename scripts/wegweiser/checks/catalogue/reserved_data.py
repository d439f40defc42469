"""Erfundene Daten im echten Betrieb.

Was: Im echten Betrieb (demo: false) steht etwas aus der Vorführung: demo: true, today, eine Beispiel-Nummer oder -Adresse.
Warum: Wer Hilfe sucht, ruft eine Nummer an, die es nicht gibt.
Stattdessen: Tragen Sie die echten Angaben ein, oder löschen Sie das erfundene Angebot.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reserved import found
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "reserved-data"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """A live catalogue holds nothing of a demonstration."""
    if catalogue.municipality.demo:
        return
    for each in found(catalogue):
        if each.reserved:
            fact = say("„{value}“ ist nur für Beispiele da.", value=each.value)
            yield Finding(each.kind, each.id, each.path, fact, say("Tragen Sie die echte Angabe ein."))
    for kind, records in (("offer", catalogue.offers), ("organisation", catalogue.organisations)):
        for id, record in records.items():
            if record.demo:
                yield Finding(kind, id, ("demo",), say("Dieser Eintrag ist erfunden (demo: true)."), say("Löschen Sie die Datei."))
    if catalogue.municipality.today:
        fact = say("today gibt es nur in einer Vorführung: Der Tag bleibt sonst für immer stehen.")
        yield Finding("municipality", "", ("today",), fact, say("Löschen Sie die Zeile."))
