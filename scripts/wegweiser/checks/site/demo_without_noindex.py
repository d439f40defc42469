"""Eine Vorführung, die Suchmaschinen finden.

Was: In einer Vorführung (demo: true) fehlt auf einer Seite <meta name="robots" content="noindex">.
Warum: Menschen finden erfundene Angebote über eine Suchmaschine und gehen umsonst hin.
Stattdessen: Bauen Sie die Seite neu; jede Seite einer Vorführung braucht noindex.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "demo-without-noindex"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """Every page of a demonstration."""
    for file, page in site.pages.items():
        if site.demo and not page.noindex:
            help = say('Ergänzen Sie <meta name="robots" content="noindex">.')
            yield SiteFinding(file, page.line, say("Suchmaschinen dürfen diese Seite der Vorführung zeigen."), help)
