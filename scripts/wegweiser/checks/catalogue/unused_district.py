"""Ein Stadtteil ohne Angebot.

Was: Kein Angebot und keine Organisation liegt in diesem Stadtteil, und kein Angebot ist für ihn zuständig.
Warum: Wer nach diesem Stadtteil sucht, findet nichts; vielleicht fehlt dort wirklich etwas.
Stattdessen: Prüfen Sie, ob bei einem Angebot district oder covers fehlt, oder löschen Sie den Stadtteil.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unused-district"
SEVERITY = Severity.note


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every district has an address or an offer that covers it."""
    named = {organisation.address.district for organisation in catalogue.organisations.values() if organisation.address}
    for offer in catalogue.offers.values():
        named.update((offer.place.district, *offer.covers, *(site.district for site in offer.place.sites)))
    for id, district in catalogue.districts.items():
        if id not in named:
            fact = say("Im Stadtteil „{name}“ gibt es nichts.", name=district.name)
            help = say("Fehlt district oder covers bei einem Angebot? Sonst löschen Sie den Stadtteil.")
            yield Finding("district", id, (), fact, help, among="offer")
