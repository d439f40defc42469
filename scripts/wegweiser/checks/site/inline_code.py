"""Skript oder Stil mitten in der Seite.

Was: Eine Seite hat <script> ohne src, <style>, style=, onclick= oder Ähnliches, oder einen Link mit javascript:.
Warum: Die Sicherheitsregel der Seite (Content-Security-Policy) sperrt das; was davon abhängt, geht nicht.
Stattdessen: Skript und Stil gehören in eigene Dateien unter assets/.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "inline-code"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """Scripts and styles in the pages themselves; data for programs (JSON) may stand there."""
    for file, page in site.pages.items():
        for words in page.inline:
            fact = say("{kind} steht mitten in der Seite.", kind=words.text)
            yield SiteFinding(file, words.line, fact, say("Legen Sie Skript und Stil in eigene Dateien."))
