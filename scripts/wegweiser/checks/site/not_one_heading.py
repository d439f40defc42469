"""Überschriften, die keine Gliederung sind.

Was: Eine Seite hat keine oder mehrere Überschriften der Stufe 1, oder eine Stufe ist übersprungen (auf h2 folgt h4).
Warum: Wer mit einem Vorleseprogramm liest, springt von Überschrift zu Überschrift und verliert hier den Faden.
Stattdessen: Genau eine h1 am Anfang; jede tiefere Überschrift ist genau eine Stufe tiefer als die über ihr.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wegweiser.checks.built.site import Page, Site
from wegweiser.checks.rule import SiteFinding
from wegweiser.problem import Severity, say

ID = "not-one-heading"
SEVERITY = Severity.warning


def check(site: Site) -> Iterator[SiteFinding]:
    """The headings of every page, in their order."""
    for file, page in site.pages.items():
        yield from _page(file, page)


def _page(file: str, page: Page) -> Iterator[SiteFinding]:
    first = [heading for heading in page.headings if heading.level == 1]
    if not first:
        yield SiteFinding(file, page.line, say("Die Seite hat keine Überschrift der Stufe 1."), say("Ergänzen Sie genau eine h1."))
    for heading in first[1:]:
        fact = say("„{text}“ ist noch eine Überschrift der Stufe 1.", text=heading.text)
        yield SiteFinding(file, heading.line, fact, say("Machen Sie daraus eine h2."))
    for before, after in pairwise(page.headings):
        if after.level > before.level + 1:
            fact = say("Auf h{before} folgt h{after}: „{text}“.", before=before.level, after=after.level, text=after.text)
            yield SiteFinding(file, after.line, fact, say("Machen Sie daraus eine h{level}.", level=before.level + 1))
    for heading in page.headings[:1]:
        if first and heading.level != 1:
            fact = say("Die erste Überschrift ist h{level}: „{text}“.", level=heading.level, text=heading.text)
            yield SiteFinding(file, heading.line, fact, say("Die h1 steht vor allen anderen Überschriften."))
