"""Sprachen, die einander nicht nennen.

Was: In einer Sitemap fehlt einer Seite sie selbst, x-default oder die Gegenseite, oder eine Adresse gehört zu einer anderen Sprache.
Warum: Suchmaschinen verwerfen dann alle Angaben und zeigen Menschen die Seite in der falschen Sprache.
Stattdessen: Jede Sprache einer Seite nennt alle ihre Sprachen, sich selbst und x-default; alle nennen dieselben.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wegweiser.checks.built.site import Entry, Site
from wegweiser.checks.built.target import target
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Saying, Severity, say

ID = "one-sided-hreflang"
SEVERITY = Severity.warning


def check(site: Site) -> Iterator[SiteFinding]:
    """Every entry of the sitemap that has languages; a target that does not exist is a dead link."""
    entries = {entry.url: entry for entry in site.sitemap}
    help = say("Bauen Sie die Seite neu. Bleibt die Meldung, ist das ein Fehler des Programms.")
    for entry in site.sitemap:
        if entry.alternates:
            yield from (SiteFinding(entry.file, entry.line, fact, help) for fact in _facts(site, entry, entries))


def _facts(site: Site, entry: Entry, entries: Mapping[str, Entry]) -> Iterator[Saying]:
    tags = [alternate.hreflang for alternate in entry.alternates]
    yield from (say("{url} nennt {tag} mehrmals.", url=entry.url, tag=tag) for tag in sorted({tag for tag in tags if tags.count(tag) > 1}))
    if "x-default" not in tags:
        yield say("{url} nennt x-default nicht.", url=entry.url)
    if _tag(site, entry.url) and entry.url not in (alternate.url for alternate in entry.alternates if alternate.hreflang != "x-default"):
        yield say("{url} nennt sich selbst nicht.", url=entry.url)
    for alternate in entry.alternates:
        if alternate.hreflang != "x-default":
            yield from _alternate(site, entry, alternate.hreflang, alternate.url, entries)


def _alternate(site: Site, entry: Entry, tag: str, url: str, entries: Mapping[str, Entry]) -> Iterator[Saying]:
    other, found = entries.get(url), _tag(site, url)
    if found is not None and found != tag:
        yield say("{url} nennt für {tag} eine Seite mit der Sprache {found}: {other}.", url=entry.url, tag=tag, found=found, other=url)
    if _tag(site, entry.url) and (other is None or entry.url not in (alternate.url for alternate in other.alternates)):
        yield say("{url} nennt {other}, aber nicht umgekehrt.", url=entry.url, other=url)


def _tag(site: Site, url: str) -> str | None:
    """The hreflang of a page by its `lang`: None where there is no page, or search engines know no tag for it."""
    from wegweiser.exports.sitemap import HREFLANG, INDEX  # noqa: PLC0415 - a check of the catalogue must not pay for the pages

    found = target(site, INDEX, url)
    page = site.pages.get(found.file) if found else None
    return HREFLANG.get(page.lang, page.lang) if page and page.lang else None
