"""What each translator has to do, in words of German text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from wegweiser.reports.inventory import SECTIONS, Unit
from wegweiser.translation.text import State

_ORDER = {section.id: place for place, section in enumerate(SECTIONS)}


@dataclass(frozen=True)
class Words:
    """German words to translate anew, to bring up to date, and to review."""

    missing: int = 0
    outdated: int = 0
    machine: int = 0

    @property
    def writing(self) -> int:
        """What has to be written: missing and outdated texts."""
        return self.missing + self.outdated

    def __add__(self, other: Words) -> Words:
        return Words(self.missing + other.missing, self.outdated + other.outdated, self.machine + other.machine)


@dataclass(frozen=True)
class Part:
    """What is to do in one section of one file."""

    section: str
    file: PurePosixPath
    words: Words


@dataclass(frozen=True)
class Workload:
    """One language: all words, and the parts with the most to write first, then with the most to review."""

    lang: str
    total: Words
    parts: tuple[Part, ...]


def workload(units: Iterable[Unit]) -> tuple[Workload, ...]:
    """Every language, the one with the most to write first; a language without anything to do has no parts."""
    found: defaultdict[str, defaultdict[tuple[str, PurePosixPath], Words]] = defaultdict(lambda: defaultdict(Words))
    for unit in units:
        found[unit.lang][unit.section, unit.file] += _words(unit)
    loads = [Workload(lang, sum(parts.values(), Words()), _parts(parts)) for lang, parts in found.items()]
    return tuple(sorted(loads, key=lambda load: (-load.total.writing, -load.total.machine)))


def _words(unit: Unit) -> Words:
    match unit.state:
        case State.missing:
            return Words(missing=unit.words)
        case State.outdated:
            return Words(outdated=unit.words)
        case State.machine:
            return Words(machine=unit.words)
        case _:
            return Words()


def _parts(parts: dict[tuple[str, PurePosixPath], Words]) -> tuple[Part, ...]:
    open_parts = (Part(section, file, words) for (section, file), words in parts.items() if words != Words())
    return tuple(sorted(open_parts, key=lambda part: (-part.words.writing, -part.words.machine, _ORDER[part.section], part.file)))
