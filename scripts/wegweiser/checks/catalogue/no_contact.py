"""Ein Angebot, das niemand erreicht.

Was: Weder das Angebot noch seine Organisation hat Telefon, E-Mail, Internetseite, Formular oder Messenger.
Warum: Niemand kann nachfragen, absagen oder sich anmelden.
Stattdessen: Ergänzen Sie contact beim Angebot, oder phone, email oder web bei der Organisation.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "no-contact"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """At least one way to reach somebody."""
    for offer in catalogue.offers.values():
        contact, organisation = offer.contact, catalogue.organisations.get(offer.organisation)
        own = contact.phones or contact.emails or contact.web or contact.form or contact.messenger
        if organisation and not own and not (organisation.phone or organisation.email or organisation.web):
            help = say("Ergänzen Sie eine Telefonnummer oder eine E-Mail-Adresse.")
            yield Finding("offer", offer.id, ("contact",), say("Dieses Angebot kann niemand erreichen."), help)
