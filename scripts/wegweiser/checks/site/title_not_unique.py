"""Ein Titel, den es schon gibt.

Was: Eine Seite hat keinen Titel, oder zwei Seiten einer Sprache haben denselben.
Warum: In Lesezeichen, im Verlauf und für Vorleseprogramme sind die Seiten nicht zu unterscheiden.
Stattdessen: Geben Sie jedem Angebot und jeder Seite einen eigenen Titel.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "title-not-unique"
SEVERITY = Severity.warning


def check(site: Site) -> Iterator[SiteFinding]:
    """`<title>` of every page; of two equal ones the second is reported."""
    first: dict[tuple[str, str], str] = {}
    help = say("Geben Sie der Seite einen eigenen Titel.")
    for part, file, page in site.parts():
        if page.title is None or not page.title.text:
            yield SiteFinding(file, page.line, say("Die Seite hat keinen Titel."), help)
        elif (other := first.setdefault((part, page.title.text), file)) != file:
            yield SiteFinding(file, page.title.line, say("Den Titel „{title}“ hat schon {file}.", title=page.title.text, file=other), help)
