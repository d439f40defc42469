"""Eine Adresse neben einer geheimen.

Was: Eine Organisation hat eine öffentliche Adresse, und bei einem ihrer Angebote steht address_confidential: true.
Warum: Wer Menschen sucht, die sich schützen, sucht sie zuerst bei der Organisation. Die Seite der Organisation zeigt deren Adresse.
Stattdessen: Fragen Sie nach. Ist es auch der geheime Ort, löschen Sie die Adresse und sagen Sie der Koordination Bescheid: Sie steht noch
im Verlauf von git. Ist es ein anderer Ort, nehmen Sie die Warnung mit einem Grund an.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "address-beside-secret"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """No organisation that hides a place shows an address, or somebody has asked."""
    for id in sorted(catalogue.secretive):
        organisation = catalogue.organisations.get(id)
        if organisation and organisation.address:
            fact = say("Die Organisation zeigt ihre Adresse, und ein Angebot von ihr hat eine geheime.")
            help = say("Fragen Sie, ob es derselbe Ort ist. Dann löschen Sie die Adresse; sonst nehmen Sie die Warnung an.")
            yield Finding("organisation", id, ("address",), fact, help)
