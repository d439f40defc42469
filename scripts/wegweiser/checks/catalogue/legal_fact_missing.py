"""Eine Angabe für Impressum, Datenschutz oder Barrierefreiheit fehlt.

Was: Im echten Betrieb (demo: false) fehlt in municipality.yml eine Angabe, die das Recht auf diesen Seiten verlangt.
Warum: Eine Stadt muss sagen, wer verantwortlich ist, wer den Server betreibt und bei wem man sich beschweren kann.
Stattdessen: Ergänzen Sie die Angabe unter body oder statement. Kennt Wegweiser Ihr Bundesland nicht, ergänzen Sie statement.enforcement.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.lands import enforcement
from wegweiser.problem import Severity, say

ID = "legal-fact-missing"
SEVERITY = Severity.error
NEEDED = (
    "legal_form",
    "supervisory_authority",
    "editor",
    "data_protection_officer",
    "legal_task",
    "host",
    "log_days",
)
"""Of the body; a VAT id, texts in easy German and sign language and a contact for security are not everybody's."""


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """A demonstration may lack facts, nobody relies on them."""
    municipality = catalogue.municipality
    if municipality.demo:
        return
    for field in NEEDED:
        if getattr(municipality.body, field) in (None, ""):
            help = say("Ergänzen Sie die Zeile {field}: unter body.", field=field)
            yield Finding("municipality", "", ("body",), say("{field} fehlt.", field=field), help)
    if not municipality.statement:
        help = say("Ergänzen Sie statement mit status, created und method.")
        yield Finding("municipality", "", (), say("Die Angaben zur Erklärung zur Barrierefreiheit fehlen."), help)
    elif not enforcement(municipality):
        fact = say("Die Durchsetzungsstelle Ihres Bundeslandes ist nicht bekannt.")
        yield Finding("municipality", "", ("statement",), fact, say("Ergänzen Sie state oder statement.enforcement."))
