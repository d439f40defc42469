"""Ein Ende vor dem Anfang.

Was: Ein Datum liegt vor dem, auf das es folgen muss: end vor start, valid_until vor valid_from, start vor registration.deadline.
Warum: Wer sich danach richtet, kommt zu spät oder steht vor einer geschlossenen Tür.
Stattdessen: Prüfen Sie beide Tage, besonders das Jahr.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.problem import Severity, say
from wegweiser.source import Keys

ID = "dates-reversed"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Pairs of dates of which the second is not before the first."""
    for offer in catalogue.offers.values():
        for path, first, second, name in _pairs(offer):
            if first and second and second < first:
                fact = say("Der {second} liegt vor {name} ({first}).", second=second, name=name, first=first)
                yield Finding("offer", offer.id, path, fact, say("Prüfen Sie beide Tage, besonders das Jahr."))


def _pairs(offer: Offer) -> Iterator[tuple[Keys, datetime.date | None, datetime.date | None, str]]:
    yield ("end",), offer.start, offer.end, "start"
    yield ("valid_until",), offer.valid_from, offer.valid_until, "valid_from"
    yield ("start",), offer.registration.deadline, offer.start, "registration.deadline"
