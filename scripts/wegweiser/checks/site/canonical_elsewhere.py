"""Eine Seite, die sich für eine andere ausgibt.

Was: <link rel="canonical"> nennt eine andere Adresse als die der Seite, oder es steht mehrmals da.
Warum: Suchmaschinen zeigen dann die andere Seite, zum Beispiel die deutsche statt der arabischen, und lassen diese weg.
Stattdessen: Jede Seite nennt einmal ihre eigene ganze Adresse, wie url in offers/municipality.yml beginnt.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "canonical-elsewhere"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """The canonical address of every page that names one."""
    for file, page in site.pages.items():
        own = site.address + (file.removesuffix("index.html") if file.endswith("/index.html") or file == "index.html" else file)
        help = say("Die Seite nennt einmal ihre eigene Adresse: {own}", own=own)
        for place, named in enumerate(page.canonical):
            if place:
                yield SiteFinding(file, named.line, say("Die Seite nennt mehr als eine canonical-Adresse."), help)
            elif named.text != own:
                yield SiteFinding(file, named.line, say("Die Seite nennt als ihre Adresse: {address}", address=named.text), help)
