"""The gaps that say most, as sentences."""

from __future__ import annotations

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


def gaps(offers: Sequence[Supply], site: Sequence[str]) -> tuple[Gap, ...]:
    """The gaps, by kind; an area without any offer is said once and not again for each language and group."""
    found = [*_everywhere(offers, site)]
    for area in LifeArea:
        found += _area(area, within(area, offers), site)
    order = tuple(Kind)
    return tuple(sorted(found, key=lambda gap: order.index(gap.kind)))


def _everywhere(offers: Sequence[Supply], site: Sequence[str]) -> Iterator[Gap]:
    for code in site:
        if not any(code in offer.languages for offer in offers):
            yield Gap(Kind.language, f"{language(code)} kann man bei keinem Angebot sprechen.")
    unnamed = [label(group) for group in GROUPS if not any(group in offer.groups for offer in offers)]
    if unnamed:
        yield Gap(Kind.group, f"In keinem Bereich gibt es ein eigenes Angebot für {listing(unnamed)}.")


def _area(area: LifeArea, here: Sequence[Supply], site: Sequence[str]) -> Iterator[Gap]:
    name = f"Im Bereich „{label(area)}“"
    if not here:
        yield Gap(Kind.area, f"{name} gibt es zurzeit kein Angebot.")
        return
    if all(offer.no_room for offer in here):
        count = f"sind alle {len(here)} Angebote" if len(here) > 1 else "ist das einzige Angebot"
        yield Gap(Kind.area, f"{name} {count} voll oder mit Warteliste.")
    if not any(offer.without_german for offer in here):
        lowest = min((offer.level for offer in here), key=LEVELS.index)
        yield Gap(Kind.level, f"{name} braucht man für jedes Angebot Deutsch, mindestens {lowest.value}.")
    yield from _languages(name, here, site)
    yield from _groups(name, area, here)


def _languages(name: str, here: Sequence[Supply], site: Sequence[str]) -> Iterator[Gap]:
    if not any(offer.languages for offer in here):
        yield Gap(Kind.language, f"{name} kann man bei jedem Angebot nur Deutsch sprechen.")
        return
    missing = [code for code in site if not any(code in offer.languages for offer in here)]
    if missing:
        spoken = listing([language(code) for code in missing], "or")
        yield Gap(Kind.language, f"{name} gibt es kein Angebot, bei dem man {spoken} sprechen kann.")
    free = [offer for offer in here if offer.without_german]
    barred = [code for code in site if code not in missing and not any(code in offer.languages for offer in free)]
    if barred and free:
        spoken = listing([language(code) for code in barred], "or")
        yield Gap(Kind.level, f"{name} gibt es kein Angebot, bei dem man {spoken} sprechen kann und kein Deutsch braucht.")


def _groups(name: str, area: LifeArea, here: Sequence[Supply]) -> Iterator[Gap]:
    if any(offer.for_all for offer in here):
        return
    left_out = [
        label(group)
        for group in GROUPS
        if not any(group in offer.groups for offer in here) and not (group is TargetGroup.children and area in ADULT_AREAS)
    ]
    if left_out:
        yield Gap(Kind.group, f"{name} gibt es kein Angebot für {listing(left_out, 'or')} und keines für alle.")
