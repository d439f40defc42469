"""The whole gap matrix in one long table, for a spreadsheet: life area × target group × language spoken × German level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from wegweiser.model.terms import GermanLevel, LifeArea, TargetGroup
from wegweiser.reports.supply import GROUPS, Supply

STEPS: tuple[GermanLevel, ...] = (GermanLevel.none, GermanLevel.a1, GermanLevel.a2, GermanLevel.b1, GermanLevel.c2)
"""The levels a person may have; the last one opens every offer."""


@dataclass(frozen=True)
class Crossing:
    """How many offers a person of this group with this much German can go to; `language` None: German will do."""

    area: LifeArea
    group: TargetGroup
    language: str | None
    level: GermanLevel
    count: int


def cross(offers: Sequence[Supply], languages: Sequence[str]) -> Iterator[Crossing]:
    """Every combination, the empty ones too; offers for everybody count for every group."""
    counter = Counter(key for offer in offers for key in _keys(offer))
    for area, group, language, level in product(LifeArea, GROUPS, (None, *languages), STEPS):
        yield Crossing(area, group, language, level, counter[area, group, language, level])


def _keys(offer: Supply) -> Iterator[tuple[LifeArea, TargetGroup, str | None, GermanLevel]]:
    groups = GROUPS if offer.for_all else tuple(offer.groups)
    yield from product(offer.areas, groups, (None, *offer.languages), (step for step in STEPS if offer.reachable(step)))
