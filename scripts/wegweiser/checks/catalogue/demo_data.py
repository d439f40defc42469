"""Echte Daten in der Vorführung.

Was: In einer Vorführung (demo: true) steht eine Nummer, Adresse oder Postleitzahl, die es geben könnte, oder demo: true fehlt.
Warum: Jemand könnte dort anrufen oder hinfahren, obwohl es das Angebot nicht gibt.
Stattdessen: Nehmen Sie +4969 90009…, example.org oder name.example, Postleitzahlen mit 00, und demo: true in jeder Datei.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.reserved import found
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "demo-data"
SEVERITY = Severity.error
_REAL = (("exit_url",), ("licence",))
"""What leads to a real page even there: the quick exit, and the text of the licence."""


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """In a demonstration everything is invented, and says so. The agreement may link to real laws."""
    if not catalogue.municipality.demo:
        return
    for each in found(catalogue):
        if not each.reserved and each.kind != "page" and each.path not in _REAL:
            fact = say("„{value}“ könnte es wirklich geben; dies ist eine Vorführung.", value=each.value)
            help = say("Erlaubt sind Nummern wie +496990009123, example.org, name.example und Postleitzahlen wie 00001.")
            yield Finding(each.kind, each.id, each.path, fact, help)
    for kind, records in (("offer", catalogue.offers), ("organisation", catalogue.organisations)):
        for id, record in records.items():
            if not record.demo:
                yield Finding(kind, id, ("demo",), say("demo: true fehlt; dies ist eine Vorführung."), say("Ergänzen Sie demo: true."))
