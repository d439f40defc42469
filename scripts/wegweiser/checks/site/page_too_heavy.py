"""Eine Seite, die zu schwer ist.

Was: Eine Seite, ihre Stile oder ihre Skripte wiegen gepackt mehr, als budgets in offers/municipality.yml erlaubt.
Warum: Viele lesen mit altem Telefon und wenig Datenvolumen; jede Seite soll nach wenigen Sekunden da sein.
Stattdessen: Teilen Sie lange Seiten, lassen Sie Skripte und Stile weg, oder setzen Sie bewusst eine höhere Grenze.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.built.site import Site, Use
from wegweiser.checks.built.target import target
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "page-too-heavy"
SEVERITY = Severity.warning


def check(site: Site) -> Iterator[SiteFinding]:
    """Every page; styles and scripts that many pages share are reported at the first of them."""
    seen: set[tuple[str, ...]] = set()
    for file in site.pages:
        if _kib(site, (file,)) > site.budgets.html_kb:
            yield _finding(site, file, "HTML", (file,), site.budgets.html_kb)
        for kind, use, limit in (("CSS", Use.style, site.budgets.css_kb), ("JavaScript", Use.script, site.budgets.js_kb)):
            files = tuple(sorted(_files(site, file, use, frozenset())))
            if files not in seen and _kib(site, files) > limit:
                yield _finding(site, file, kind, files, limit)
            seen.add(files)


def _files(site: Site, file: str, use: Use, before: frozenset[str]) -> frozenset[str]:
    """The styles or scripts of this site that a file needs, with what those need."""
    for link in site.links.get(file, ()):
        found = target(site, file, link.url) if link.use is use else None
        if found and found.file in site.weights and found.file not in before:
            before = _files(site, found.file, use, before | {found.file})
    return before


def _kib(site: Site, files: tuple[str, ...]) -> float:
    return sum(site.weights[file] for file in files) / 1024


def _finding(site: Site, file: str, kind: str, files: tuple[str, ...], limit: int) -> SiteFinding:
    fact = say("{kind} wiegt gepackt {kb} kB, erlaubt sind {limit} kB.", kind=kind, kb=f"{_kib(site, files):.1f}", limit=limit)
    return SiteFinding(file, 1, fact, say("Kürzen Sie {files}, oder erhöhen Sie die Grenze in budgets.", files=", ".join(files)))
