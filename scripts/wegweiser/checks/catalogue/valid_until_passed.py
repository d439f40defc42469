"""Ein Angebot, dessen Frist vorbei ist.

Was: valid_until ist mehr als 14 Tage her, aber status ist nicht ended.
Warum: Nur bis zu diesem Tag hat jemand für die Angaben eingestanden, zum Beispiel weil dann das Geld endet.
Stattdessen: Fragen Sie nach. Dann schreiben Sie einen neuen Tag, open_ended: true oder status: ended.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import Status
from wegweiser.problem import Severity, say

ID = "valid-until-passed"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """What somebody vouched for until a day that is over."""
    for offer in catalogue.offers.values():
        if offer.valid_until and (today - offer.valid_until).days > 14 and offer.status is not Status.ended:
            help = say("Schreiben Sie einen neuen Tag, open_ended: true oder status: ended.")
            yield Finding("offer", offer.id, ("valid_until",), say("Die Angaben galten nur bis zum {day}.", day=offer.valid_until), help)
