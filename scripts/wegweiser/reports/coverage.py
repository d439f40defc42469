"""How far each language is, in each part of the catalogue."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wegweiser.reports.inventory import SECTIONS, Unit
from wegweiser.reports.words import share
from wegweiser.translation.status import Counts
from wegweiser.translation.text import State

STATES: Mapping[State, str] = {
    State.reviewed: "geprüft",
    State.machine: "maschinell, ungeprüft",
    State.outdated: "veraltet",
    State.missing: "fehlt",
}
"""What the reader of the report calls the states, best first."""
NOTHING = Counts(0, 0, 0, 0)


@dataclass(frozen=True)
class Coverage:
    """One language: counts of all texts, and of each section that has any."""

    lang: str
    total: Counts
    sections: Mapping[str, Counts]


@dataclass(frozen=True)
class Segment:
    """A piece of a bar of length 100: where it begins and how long it is."""

    state: State
    start: float
    length: float
    share: int


def coverage(units: Iterable[Unit]) -> tuple[Coverage, ...]:
    """The languages in the order of the units; sections in the order of SECTIONS."""
    counters: defaultdict[str, defaultdict[str, Counter[State]]] = defaultdict(lambda: defaultdict(Counter))
    for unit in units:
        counters[unit.lang][unit.section][unit.state] += 1
    return tuple(
        Coverage(
            lang,
            _counts(sum(sections.values(), Counter())),
            {section.id: _counts(sections[section.id]) for section in SECTIONS if section.id in sections},
        )
        for lang, sections in counters.items()
    )


def count(counts: Counts, state: State) -> int:
    """One of the counts by its state."""
    return int(getattr(counts, state.value))


def current(counts: Counts) -> int:
    """How many texts a reader gets in the language and as new as the German."""
    return counts.reviewed + counts.machine


def segments(counts: Counts) -> tuple[Segment, ...]:
    """The bar of the counts: reviewed, machine, outdated, missing from start to end."""
    found: list[Segment] = []
    start = 0.0
    for state in STATES if counts.total else ():
        length = round(100 * count(counts, state) / counts.total, 2)
        if length:
            found.append(Segment(state, round(start, 2), length, share(count(counts, state), counts.total)))
        start += length
    return tuple(found)


def _counts(counter: Counter[State]) -> Counts:
    return Counts(counter[State.missing], counter[State.outdated], counter[State.machine], counter[State.reviewed])
