"""The gaps that say most, as sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wegweiser.model.terms import LifeArea, TargetGroup
from wegweiser.reports.supply import GROUPS, LEVELS, Supply, within
from wegweiser.reports.words import label, language, listing

ADULT_AREAS = frozenset({LifeArea.work, LifeArea.housing, LifeArea.law, LifeArea.money})
"""Where nobody misses an offer for children."""


class Kind(StrEnum):
    """What is missing; the worst first."""

    area = "Bereiche ohne Angebot oder ohne Platz"
    level = "Ohne Deutsch kein Zugang"
    language = "Sprachen"
    group = "Zielgruppen"


@dataclass(frozen=True)
class Gap:
    """One gap as a German sentence."""

    kind: Kind
    text: str


Lack = tuple[Kind, str]
"""What is missing in an area: the rest of a sentence that begins with `Im Bereich „Wohnen“`."""


def gaps(offers: Sequence[Supply], site: Sequence[str]) -> tuple[Gap, ...]:
    """The gaps by kind: those of the whole catalogue first, then the areas; areas that lack the same share a sentence."""
    nowhere = [code for code in site if not any(code in offer.languages for offer in offers)]
    somewhere = [code for code in site if code not in nowhere]
    areas: defaultdict[Lack, list[LifeArea]] = defaultdict(list)
    for area in LifeArea:
        for lack in _lacks(area, within(area, offers), somewhere):
            areas[lack].append(area)
    local = (Gap(kind, f"{_place(where)} {rest}") for (kind, rest), where in areas.items())
    order = tuple(Kind)
    return tuple(sorted((*_everywhere(offers, nowhere), *local), key=lambda gap: order.index(gap.kind)))


def _everywhere(offers: Sequence[Supply], nowhere: Sequence[str]) -> Iterator[Gap]:
    for code in nowhere:
        yield Gap(Kind.language, f"{language(code)} kann man bei keinem Angebot sprechen.")
    unnamed = [label(group) for group in GROUPS if not any(group in offer.groups for offer in offers)]
    if unnamed:
        yield Gap(Kind.group, f"In keinem Bereich gibt es ein eigenes Angebot für {listing(unnamed, 'or')}.")


def _place(areas: Sequence[LifeArea]) -> str:
    names = listing([f"„{label(area)}“" for area in areas])
    return f"Im Bereich {names}" if len(areas) == 1 else f"In den Bereichen {names}"


def _lacks(area: LifeArea, here: Sequence[Supply], site: Sequence[str]) -> Iterator[Lack]:
    if not here:
        yield Kind.area, "gibt es zurzeit kein Angebot."
        return
    if all(offer.no_room for offer in here):
        yield Kind.area, "ist nirgends Platz: Jedes Angebot ist voll oder hat eine Warteliste."
    if not any(offer.without_german for offer in here):
        lowest = min((offer.level for offer in here), key=LEVELS.index)
        yield Kind.level, f"braucht man für jedes Angebot Deutsch, mindestens {lowest.value}."
    yield from _languages(here, site)
    yield from _groups(area, here)


def _languages(here: Sequence[Supply], site: Sequence[str]) -> Iterator[Lack]:
    if not any(offer.languages for offer in here):
        yield Kind.language, "kann man bei jedem Angebot nur Deutsch sprechen."
        return
    missing = [code for code in site if not any(code in offer.languages for offer in here)]
    if missing:
        yield Kind.language, f"gibt es kein Angebot, bei dem man {listing([*map(language, missing)], 'or')} sprechen kann."
    free = [offer for offer in here if offer.without_german]
    barred = [code for code in site if code not in missing and not any(code in offer.languages for offer in free)]
    if barred and free:
        spoken = listing([*map(language, barred)], "or")
        yield Kind.level, f"gibt es kein Angebot, bei dem man {spoken} sprechen kann und kein Deutsch braucht."


def _groups(area: LifeArea, here: Sequence[Supply]) -> Iterator[Lack]:
    if any(offer.for_all for offer in here):
        return
    asked = [group for group in GROUPS if not (group is TargetGroup.children and area in ADULT_AREAS)]
    served = [label(group) for group in asked if any(group in offer.groups for offer in here)]
    left_out = [label(group) for group in asked if label(group) not in served]
    if len(left_out) <= len(served):
        yield from [(Kind.group, f"gibt es kein Angebot für {listing(left_out, 'or')}.")] if left_out else ()
    else:
        yield Kind.group, f"gibt es kein Angebot für alle, nur für {listing(served)}."
