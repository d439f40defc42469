"""Etwas, das von einem fremden Server geladen wird.

Was: Eine Seite, ein Stil oder ein Skript lädt etwas von einem anderen Server: Skript, Schrift, Bild, Karte, Video.
Warum: Der fremde Server erfährt, wer welche Seite liest; ohne Einwilligung ist das verboten (LG München I, 3 O 17493/20).
Stattdessen: Legen Sie die Datei zur eigenen Seite, oder setzen Sie einen Link, auf den man tippen kann.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site, Use
from wegweiser.checks.built.target import is_foreign
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "foreign-request"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """Every address that a browser fetches before a tap."""
    help = say("Legen Sie die Datei zur eigenen Seite, oder setzen Sie einen Link.")
    for file, links in site.links.items():
        for link in links:
            if link.use is not Use.follow and is_foreign(site, link.url):
                fact = say("„{url}“ wird von einem fremden Server geladen.", url=link.url)
                yield SiteFinding(file, link.line, fact, help, link.column)
