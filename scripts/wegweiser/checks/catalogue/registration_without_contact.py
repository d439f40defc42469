"""Eine Anmeldung ohne Weg.

Was: Man soll sich per Telefon, E-Mail oder Formular anmelden, aber die Nummer, die Adresse oder der Link fehlt.
Warum: Wer sich anmelden will, weiß nicht wie.
Stattdessen: Ergänzen Sie contact.phones, contact.emails oder registration.url, oder den Kontakt der Organisation.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.terms import RegistrationMode
from wegweiser.problem import Saying, Severity, say

ID = "registration-without-contact"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """The way of registration exists, on the offer or on its organisation."""
    for offer in catalogue.offers.values():
        organisation = catalogue.organisations.get(offer.organisation)
        if organisation and (missing := _missing(offer, organisation)):
            path = ("registration", "mode")
            yield Finding("offer", offer.id, path, say("Anmeldung mit {mode}, aber der Weg fehlt.", mode=offer.registration.mode), missing)


def _missing(offer: Offer, organisation: Organisation) -> Saying | None:
    match offer.registration.mode:
        case RegistrationMode.phone if not (offer.contact.phones or organisation.phone):
            return say("Ergänzen Sie eine Nummer in contact.phones.")
        case RegistrationMode.mail if not (offer.contact.emails or organisation.email):
            return say("Ergänzen Sie eine Adresse in contact.emails.")
        case RegistrationMode.form if not offer.registration.url:
            return say("Ergänzen Sie die Adresse des Formulars in registration.url.")
    return None
