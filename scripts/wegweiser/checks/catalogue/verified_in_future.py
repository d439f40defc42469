"""Eine Prüfung in der Zukunft.

Was: verified_on oder places_left.as_of ist ein Tag, der noch kommt.
Warum: Niemand kann heute wissen, was morgen stimmt; die Angabe ist ein Tippfehler.
Stattdessen: Schreiben Sie den Tag, an dem Sie wirklich geprüft haben.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say
from wegweiser.source import Keys

ID = "verified-in-future"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Days on which something was known, of offers and organisations."""
    for kind, id, path, day in _days(catalogue):
        if day > today:
            fact = say("Der {day} liegt in der Zukunft.", day=day)
            yield Finding(kind, id, path, fact, say("Schreiben Sie den Tag, an dem wirklich geprüft wurde."))


def _days(catalogue: Catalogue) -> Iterator[tuple[str, str, Keys, datetime.date]]:
    for offer in catalogue.offers.values():
        yield "offer", offer.id, ("verified_on",), offer.verified_on
        if offer.places_left:
            yield "offer", offer.id, ("places_left", "as_of"), offer.places_left.as_of
    for organisation in catalogue.organisations.values():
        yield "organisation", organisation.id, ("verified_on",), organisation.verified_on
