"""Ein Stadtteil, den es nicht gibt.

Was: Eine Adresse (district) oder eine Zuständigkeit (covers) nennt einen Stadtteil, der nicht in districts.yml steht.
Warum: Nach Stadtteilen wird gefiltert; mit einem Tippfehler findet niemand das Angebot.
Stattdessen: Schreiben Sie die id eines Stadtteils aus offers/districts.yml, oder ergänzen Sie dort den Stadtteil.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.problem import Severity, say
from wegweiser.source import Keys

ID = "unknown-district"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Districts in addresses of offers and organisations, and those that an offer is there for."""
    named = [("offer", offer.id, path, name) for offer in catalogue.offers.values() for path, name in _districts(offer)]
    for organisation in catalogue.organisations.values():
        if organisation.address:
            named.append(("organisation", organisation.id, ("address", "district"), organisation.address.district))
    for kind, id, path, name in named:
        if name is not None and name not in catalogue.districts:
            fact = say("Den Stadtteil „{name}“ gibt es nicht.", name=name)
            yield Finding(kind, id, path, fact, did_you_mean(name, catalogue.districts), about=("district", name))


def _districts(offer: Offer) -> Iterator[tuple[Keys, str | None]]:
    yield ("place", "district"), offer.place.district
    for index, site in enumerate(offer.place.sites):
        yield ("place", "sites", index, "district"), site.district
    for index, name in enumerate(offer.covers):
        yield ("covers", index), name
