"""Eine Organisation, die es nicht gibt.

Was: Ein Angebot nennt eine Organisation, für die keine Datei in offers/organisations/ liegt.
Warum: Ohne Organisation fehlen Name, Telefon und Adresse; niemand kann nachfragen.
Stattdessen: Schreiben Sie den Dateinamen einer Organisation ohne .yml, oder legen Sie die Datei an.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unknown-organisation"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Both the organisation that is shown and the owner who answers verification mails."""
    for offer in catalogue.offers.values():
        for key, name in (("organisation", offer.organisation), ("owner", offer.owner)):
            if name not in catalogue.organisations:
                fact = say("Die Organisation „{name}“ gibt es nicht.", name=name)
                help = did_you_mean(name, catalogue.organisations)
                yield Finding("offer", offer.id, (key,), fact, help, about=("organisation", name))
