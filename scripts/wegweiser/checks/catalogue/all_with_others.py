"""„all“ neben anderen Zielgruppen.

Was: In target_groups steht all zusammen mit anderen Gruppen.
Warum: Ist es für alle da oder nur für diese Gruppen? Im Filter würde beides gelten.
Stattdessen: Lassen Sie all allein stehen, oder nennen Sie nur die Gruppen.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import TargetGroup
from wegweiser.problem import Severity, say

ID = "all-with-others"
SEVERITY = Severity.error


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """`all` stands alone."""
    for offer in catalogue.offers.values():
        if TargetGroup.all in offer.target_groups and len(offer.target_groups) > 1:
            path = ("target_groups", offer.target_groups.index(TargetGroup.all))
            help = say("Löschen Sie all, oder löschen Sie die anderen Gruppen.")
            yield Finding("offer", offer.id, path, say("„all“ steht neben anderen Gruppen."), help)
