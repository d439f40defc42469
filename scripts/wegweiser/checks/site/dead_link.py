"""Ein toter Link in der fertigen Seite.

Was: Ein Link, ein Bild, ein Stil oder ein Eintrag einer Sitemap führt zu einer Datei oder Stelle, die es in der fertigen Seite nicht gibt.
Warum: Wer darauf tippt, sieht nur eine Fehlermeldung; ohne Stil oder Bild ist die Seite kaum zu lesen.
Stattdessen: Berichtigen Sie den Link oder bauen Sie die Seite neu; auf der Fehlerseite 404.html beginnt jede Adresse mit /.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Link, Site
from wegweiser.checks.built.target import target
from wegweiser.checks.rule import SiteFinding
from wegweiser.pages import urls
from wegweiser.problem import Severity, say

ID = "dead-link"
SEVERITY = Severity.error


def check(site: Site) -> Iterator[SiteFinding]:
    """Every address in every file that means a file or a place of this site."""
    for file, links in site.links.items():
        for link in links:
            if found := _problem(site, file, link):
                yield found


def _problem(site: Site, file: str, link: Link) -> SiteFinding | None:
    found = target(site, file, link.url)
    if found is None:
        return None
    if file == urls.MISSING and not link.url.startswith(("/", "#", "http:", "https:")):
        fact = say("„{url}“ führt nirgendwohin, wenn die Fehlerseite in einem Ordner erscheint.", url=link.url)
        return SiteFinding(file, link.line, fact, say("Beginnen Sie die Adresse mit /."), link.column)
    if found.file not in site.weights:
        fact = say("„{url}“ führt nirgendwohin: {file} fehlt in der fertigen Seite.", url=link.url, file=found.file)
        return SiteFinding(file, link.line, fact, say("Berichtigen Sie den Link, oder bauen Sie die Seite neu."), link.column)
    if not _is_there(site, found.file, found.fragment):
        fact = say("„{url}“: Die Stelle „{name}“ gibt es auf {file} nicht.", url=link.url, name=found.fragment, file=found.file)
        return SiteFinding(file, link.line, fact, say("Nehmen Sie die id einer Überschrift dieser Seite."), link.column)
    return None


def _is_there(site: Site, file: str, fragment: str) -> bool:
    """Whether a browser finds the place; a fragment with `=` is the state of a script, and `:~:` is for the browser."""
    page = site.pages.get(file)
    return page is None or fragment in ("", "top") or fragment in page.ids or "=" in fragment or fragment.startswith(":~:")
