"""Eine Seite ohne Beschreibung.

Was: <meta name="description"> fehlt oder ist leer.
Warum: Suchmaschinen und geteilte Links zeigen dann irgendeinen Satz, oft aus dem Menü.
Stattdessen: Ein Satz, worum es geht: bei Angeboten summary, bei eigenen Seiten description im Kopf der Datei.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "page-without-description"
SEVERITY = Severity.warning


def check(site: Site) -> Iterator[SiteFinding]:
    """The description of every page."""
    for file, page in site.pages.items():
        if page.description is None or not page.description.text:
            line = page.description.line if page.description else page.line
            yield SiteFinding(file, line, say("Die Seite hat keine Beschreibung."), say("Ergänzen Sie einen Satz, worum es geht."))
