"""Ein Alter, das nicht zum Programm passt.

Was: Migrationsberatung für erwachsene Zugewanderte (MBE) unter 27, oder Jugendmigrationsdienst (JMD) außerhalb von 12 bis 26.
Warum: Die Programme haben feste Altersgrenzen; wer zu jung oder zu alt ist, wird dort weitergeschickt.
Stattdessen: Schreiben Sie age_min: 27 bei MBE, und age_min: 12, age_max: 26 bei JMD.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "ages-implausible"
SEVERITY = Severity.warning

_PROGRAMMES = (
    (re.compile(r"\bMBE\b|Migrationsberatung für [Ee]rwachsene"), "MBE", 27, 120),
    (re.compile(r"\bJMD\b|Jugendmigrationsdienst"), "JMD", 12, 26),
)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Both programmes, known by the offer's title."""
    for offer in catalogue.offers.values():
        ages = (("age_min", offer.age_min, 0), ("age_max", offer.age_max, 120))
        for name, programme, youngest, oldest in _PROGRAMMES:
            for key, age, default in ages if name.search(offer.title) else ():
                if not youngest <= (default if age is None else age) <= oldest:
                    fact = say("{programme} ist für Menschen von {min} bis {max} Jahren.", programme=programme, min=youngest, max=oldest)
                    help = say("Prüfen Sie {key}.", key=key)
                    yield Finding("offer", offer.id, ("title",) if age is None else (key,), fact, help)
