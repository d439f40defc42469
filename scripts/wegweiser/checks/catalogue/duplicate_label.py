"""Zwei Einträge mit einem Namen.

Was: Zwei Organisationen, Stadtteile, Seiten, Ziele oder Notrufnummern heißen gleich.
Warum: Im Filter oder im Menü stehen zwei gleiche Wörter, und niemand weiß, welches richtig ist.
Stattdessen: Schreiben Sie dazu, was sie unterscheidet, oder löschen Sie einen der Einträge.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say
from wegweiser.source import Keys

ID = "duplicate-label"
SEVERITY = Severity.warning


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Every second entry of a list with the name of an earlier one."""
    for kind, entries in _lists(catalogue):
        first: dict[str, str] = {}
        for id, path, name, own in entries:
            other = first.setdefault(" ".join(name.casefold().split()), own)
            if other != own:
                fact = say("„{name}“ heißt auch „{other}“.", name=name, other=other)
                yield Finding(kind, id, path, fact, say("Schreiben Sie dazu, was die beiden unterscheidet."))


def _lists(catalogue: Catalogue) -> Iterator[tuple[str, Sequence[tuple[str, Keys, str, str]]]]:
    """Kind, and for each entry: record, path, name, and the entry's own id."""
    yield "organisation", [(id, ("name",), each.name, id) for id, each in catalogue.organisations.items()]
    yield "district", [(id, ("name",), each.name, id) for id, each in catalogue.districts.items()]
    yield "page", [(id, ("title",), each.title, id) for id, each in catalogue.pages.items()]
    yield "emergency", [(id, ("title",), each.title, id) for id, each in catalogue.emergency.items()]
    areas = catalogue.goals.values()
    goals = [(str(area.id), ("goals", index, "goal"), goal.goal, goal.id) for area in areas for index, goal in enumerate(area.goals)]
    yield "goal-area", goals
