"""Eine Seite ohne ihre Sprache.

Was: Bei <html> fehlt lang oder dir, oder beides passt nicht zum Ordner: Unter ar/ muss lang="ar" dir="rtl" stehen.
Warum: Vorleseprogramme sprechen sonst mit der falschen Stimme, und die Schrift läuft in die falsche Richtung.
Stattdessen: Schreiben Sie die Sprache des Ordners und ihre Richtung an <html>.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say
from wegweiser.translation.text import SOURCE, direction

ID = "page-without-language"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """`lang` and `dir` of every page; a page in no language may have any of the site's."""
    for part, file, page in site.parts():
        lang = part or (page.lang if page.lang in site.languages else SOURCE)
        wanted = direction(lang)
        help = say('Schreiben Sie <html lang="{lang}" dir="{direction}">.', lang=lang, direction=wanted)
        if page.lang != lang:
            yield SiteFinding(file, page.line, say("Die Sprache der Seite ist „{lang}“.", lang=page.lang or "–"), help)
        if page.direction != wanted:
            yield SiteFinding(
                file, page.line, say("Die Schreibrichtung der Seite ist „{direction}“.", direction=page.direction or "–"), help
            )
