"""Ein Punkt außerhalb der Gemeinde.

Was: place.map liegt nicht im Rechteck box aus municipality.yml.
Warum: Die Karte schickt Menschen in eine andere Stadt; oft sind zwei Ziffern vertauscht.
Stattdessen: Prüfen Sie lat (Breite) und lon (Länge) auf einer Karte.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "map-outside"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Points of offers; without a box nobody can say."""
    box = catalogue.municipality.box
    for offer in catalogue.offers.values():
        point = offer.place.map
        if box and point and not (box.south <= point.lat <= box.north and box.west <= point.lon <= box.east):
            fact = say("Der Punkt {lat}, {lon} liegt außerhalb von {name}.", lat=point.lat, lon=point.lon, name=catalogue.municipality.name)
            yield Finding("offer", offer.id, ("place", "map"), fact, say("Prüfen Sie lat (Breite) und lon (Länge) auf einer Karte."))
