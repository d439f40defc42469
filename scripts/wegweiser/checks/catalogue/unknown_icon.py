"""Ein Zeichen, das es nicht gibt.

Was: icon nennt ein Zeichen, das nicht zu den Material Design Icons gehört.
Warum: Auf der Seite erscheint dann nur ein Blatt Papier.
Stattdessen: Suchen Sie ein Zeichen auf https://pictogrammers.com/library/mdi/ und schreiben Sie seinen Namen.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "unknown-icon"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """The icons of the agreement's pages."""
    for page in catalogue.pages.values():
        if page.icon not in _icons():
            fact = say("Das Zeichen „{name}“ gibt es nicht.", name=page.icon)
            yield Finding("page", page.id, ("icon",), fact, did_you_mean(page.icon, _icons()))


@cache
def _icons() -> frozenset[str]:
    """All names that mkdocs-material brings."""
    folder = files("material").joinpath("templates/.icons/material")
    return frozenset(file.name.removesuffix(".svg") for file in folder.iterdir())
