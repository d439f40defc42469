"""The offers that a person can go to now, reduced to what the gap matrix asks about. It counts offers, never people."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.terms import GermanLevel, LifeArea, TargetGroup
from wegweiser.pages.state import Running, state

LEVELS: tuple[GermanLevel, ...] = tuple(GermanLevel)
"""From none to C2, as the list of terms has them."""
GROUPS: tuple[TargetGroup, ...] = tuple(group for group in TargetGroup if group is not TargetGroup.all)
WITHOUT_GERMAN = frozenset({GermanLevel.none, GermanLevel.alpha})
_AWAY = frozenset({Running.ended, Running.paused, Running.planned})
_NO_ROOM = frozenset({Running.full, Running.waiting})


@dataclass(frozen=True)
class Supply:
    """One running offer: its life areas, groups, languages beside German, level needed, and whether there is no room."""

    id: str
    areas: frozenset[LifeArea]
    groups: frozenset[TargetGroup]
    languages: frozenset[str]
    level: GermanLevel
    no_room: bool

    @property
    def for_all(self) -> bool:
        """Whether it is for everybody."""
        return TargetGroup.all in self.groups

    @property
    def without_german(self) -> bool:
        """Whether one needs no German."""
        return self.level in WITHOUT_GERMAN

    def reachable(self, level: GermanLevel) -> bool:
        """Whether a person with this level of German can take part."""
        return LEVELS.index(self.level) <= LEVELS.index(level)


def supply(catalogue: Catalogue, today: datetime.date) -> tuple[Supply, ...]:
    """The offers that run: not ended, not paused, not only planned; full ones count, for they exist."""
    return tuple(_supply(offer, today) for offer in catalogue.offers.values() if state(offer, today) not in _AWAY)


def _supply(offer: Offer, today: datetime.date) -> Supply:
    return Supply(
        offer.id,
        frozenset(offer.life_areas),
        frozenset(offer.target_groups),
        frozenset(spoken.code for spoken in offer.languages_spoken) - {"de"},
        offer.german_required,
        state(offer, today) in _NO_ROOM,
    )


def within(area: LifeArea, offers: Sequence[Supply]) -> tuple[Supply, ...]:
    """The offers of a life area; one offer can be in up to three."""
    return tuple(offer for offer in offers if area in offer.areas)
