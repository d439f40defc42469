"""Eine Organisation ohne Angebot.

Was: Kein Angebot nennt diese Organisation als organisation oder owner.
Warum: Auf der Seite steht eine Organisation, die nichts anbietet; oft wurde ihr letztes Angebot gelöscht.
Stattdessen: Löschen Sie die Datei, oder nennen Sie die Organisation bei ihren Angeboten.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unused-organisation"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every organisation runs an offer, or answers for one."""
    named = {name for offer in catalogue.offers.values() for name in (offer.organisation, offer.owner)}
    for id in catalogue.organisations:
        if id not in named:
            fact = say("Kein Angebot nennt die Organisation „{id}“.", id=id)
            help = say("Löschen Sie die Datei, oder nennen Sie sie bei einem Angebot.")
            yield Finding("organisation", id, (), fact, help, among="offer")
