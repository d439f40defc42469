"""What to verify this month, gathered by the organisation that answers."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass

from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.reports.due import Due, Watch, due, watches


@dataclass(frozen=True)
class Task:
    """One offer that its owner is asked about."""

    offer: Offer
    due: Due | None
    watches: tuple[Watch, ...]

    @property
    def urgent(self) -> datetime.date:
        """The day that decides the order: the earliest that has passed or will pass."""
        return min([*([self.due.by] if self.due else []), *(watch.day for watch in self.watches)])


@dataclass(frozen=True)
class Round:
    """One organisation and everything to ask it; `organisation` is None where the owner is unknown."""

    id: str
    organisation: Organisation | None
    own: Due | None
    tasks: tuple[Task, ...]

    @property
    def name(self) -> str:
        """What the organisation is called; its id where nobody knows it."""
        return self.organisation.name if self.organisation else self.id

    def overdue(self, today: datetime.date) -> int:
        """How many verifications, of offers and of its own data, should have been made already."""
        found = [self.own, *(task.due for task in self.tasks)]
        return sum(each is not None and each.by < today for each in found)


def rounds(catalogue: Catalogue, today: datetime.date) -> tuple[Round, ...]:
    """The organisations with something to ask, the one with the most overdue first. Ended offers raise no question."""
    verifications = {(each.kind, each.id): each for each in due(catalogue, today)}
    dates: defaultdict[str, list[Watch]] = defaultdict(list)
    for watch in watches(catalogue, today):
        if not watch.ended:
            dates[watch.id].append(watch)
    tasks: defaultdict[str, list[Task]] = defaultdict(list)
    for id, offer in catalogue.offers.items():
        verification = verifications.get(("offer", id))
        if verification or id in dates:
            tasks[offer.owner].append(Task(offer, verification, tuple(dates[id])))
    owners = {*tasks, *(id for kind, id in verifications if kind == "organisation")}
    made = (
        Round(id, catalogue.organisations.get(id), verifications.get(("organisation", id)), _sorted(tasks[id])) for id in sorted(owners)
    )
    return tuple(sorted(made, key=lambda each: (-each.overdue(today), -len(each.tasks), each.name)))


def _sorted(tasks: list[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: (task.urgent, task.offer.title)))
