"""Ein Link, der nirgendwohin führt.

Was: Ein Link im Text nennt eine Seite, ein Angebot oder einen Bereich, den es nicht gibt, oder er beginnt mit etwas anderem.
Warum: Wer auf den Link tippt, landet im Leeren oder auf einer unsicheren Seite.
Stattdessen: Erlaubt sind page:, offer:, area:, goals: mit einem Namen, emergency:, https://, mailto: und tel:.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.prose import links, proses
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LifeArea
from wegweiser.problem import Saying, Severity, say

ID = "unknown-link"
SEVERITY = Severity.error

OUTSIDE = ("https://", "mailto:", "tel:")
KINDS = {"page": "page", "offer": "offer", "goals": "goal-area"}


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Links in descriptions of offers and in the agreement's pages, each on its line."""
    targets = {"page": catalogue.pages, "offer": catalogue.offers, "area": [*LifeArea], "goals": ["", *catalogue.goals], "emergency": [""]}
    for prose in proses(catalogue):
        for below, link in links(prose.text):
            scheme, _, name = link.partition(":")
            if not link.startswith(OUTSIDE) and name not in targets.get(scheme, ()):
                fact = say("Der Link „{link}“ führt nirgendwohin.", link=link)
                about = (KINDS[scheme], name) if scheme in KINDS else None
                yield Finding(prose.kind, prose.id, prose.path, fact, _help(scheme, name, targets), below, about)


def _help(scheme: str, name: str, targets: Mapping[str, Collection[str]]) -> Saying:
    if scheme == "emergency":
        return say("Schreiben Sie nur emergency: ohne Namen.")
    if scheme in targets:
        return did_you_mean(name, (target for target in targets[scheme] if target))
    return say("Erlaubt sind page:, offer:, area:, goals:, emergency:, https://, mailto: und tel:.")
