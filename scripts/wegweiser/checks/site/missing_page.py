"""Eine Seite fehlt.

Was: Der Katalog und seine Sprachen versprechen eine Seite, die es in der fertigen Seite nicht gibt.
Warum: Gedruckte Zettel und Links anderer Stellen führen ins Leere, und niemand merkt es beim Bauen.
Stattdessen: Bauen Sie die Seite neu. Fehlt sie wieder, ist das ein Fehler des Programms: Bitte melden Sie ihn.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "missing-page"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """What is expected and not there."""
    for file in site.expected:
        if file not in site.weights:
            yield SiteFinding(file, 1, say("Diese Datei fehlt in der fertigen Seite."), say("Bauen Sie die Seite neu: make site."))
