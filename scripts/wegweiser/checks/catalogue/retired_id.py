"""Eine id, die schon vergeben war.

Was: Ein Angebot hat eine id, die in offers/retired.yml steht, oder dort führt replaced_by zu keinem Angebot.
Warum: Die alte Adresse steht auf gedruckten Zetteln; wer ihr folgt, käme bei etwas ganz anderem an.
Stattdessen: Geben Sie der Datei einen neuen Namen; in replaced_by steht die id eines Angebots, das es gibt.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "retired-id"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """No offer has the id of one that is gone, and what replaces it is there."""
    for id, gone in catalogue.retired.items():
        if id in catalogue.offers:
            fact = say("Die id „{id}“ gehörte bis zum {day} einem anderen Angebot.", id=id, day=gone.retired_on)
            yield Finding("offer", id, (), fact, say("Geben Sie der Datei einen neuen Namen."))
        if gone.replaced_by and gone.replaced_by not in catalogue.offers:
            fact = say("Das Angebot „{name}“ gibt es nicht.", name=gone.replaced_by)
            help = did_you_mean(gone.replaced_by, catalogue.offers)
            yield Finding("retired", id, ("replaced_by",), fact, help, about=("offer", gone.replaced_by))
