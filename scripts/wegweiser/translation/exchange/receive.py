"""Takes back what agencies and volunteers have translated: all of it, or nothing and the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from wegweiser.problem import Problem, Saying, say
from wegweiser.translation.exchange.answer import answered
from wegweiser.translation.exchange.unit import Received, Unit, refused, unit_id
from wegweiser.translation.parts import Part, Sources
from wegweiser.translation.po import Entry, Provenance
from wegweiser.translation.text import State

_ANEW = say("Exportieren Sie neu und übertragen Sie die Übersetzung dorthin.")


@dataclass(frozen=True)
class Taken:
    """What an import comes to: problems, or the new content of the PO files; and how many texts were changed or reviewed."""

    problems: tuple[Problem, ...] = ()
    files: Mapping[Path, bytes] = field(default_factory=dict)
    changed: int = 0
    reviewed: int = 0
    nameless: int = 0
    """Texts that the file calls reviewed but that nobody is named for, so that they do not count as reviewed."""


class _Step(NamedTuple):
    """What one unit makes of its entry."""

    unit: Unit
    before: Entry
    after: Entry


def take(sources: Sources, received: Received, review: Provenance | None) -> Taken:
    """Checks everything that came back against the German texts of today; writes nothing yet."""
    lang = next((known for known in sources.languages if known.lower() == received.lang.lower()), None)
    if received.problems or not received.units or lang is None:
        return Taken(received.problems or (_useless(sources, received),))
    parts = sources.parts(lang)
    present = {unit_id(entry.key): entry for part in parts for entry in part.merged.entries}
    problems = [problem for part in parts for problem in part.damage]
    problems += _misfits(received, present)
    if problems:
        return Taken(tuple(problems))
    steps = {}
    for unit in received.units:
        entry = present[unit.id]
        steps[unit.id] = _Step(unit, entry, answered(entry, unit, review))
    return _taken(sources.root, parts, steps)


def _useless(sources: Sources, received: Received) -> Problem:
    if not received.units:
        return refused(received.path, 1, say("Die Datei enthält keinen Text."), _ANEW)
    fact = say("Die Datei ist für die Sprache „{lang}“; die gibt es hier nicht.", lang=received.lang)
    return refused(received.path, 1, fact, say("Es gibt: {languages}.", languages=", ".join(sources.languages)))


def _misfits(received: Received, present: Mapping[str, Entry]) -> Iterator[Problem]:
    """Whatever does not fit, each with its line."""
    contexts = {id.rpartition(":")[0] for id in present}
    lines: dict[str, int] = {}
    for unit in received.units:
        fact: Saying | None = None
        if unit.id in lines:
            fact = say("„{id}“ steht schon in Zeile {line}.", id=unit.id, line=lines[unit.id])
        elif unit.id not in present and unit.id.rpartition(":")[0] in contexts:
            fact = say("Den deutschen Text gibt es so nicht mehr: „{text}“ ({id}).", text=unit.text, id=unit.id)
        elif unit.id not in present:
            fact = say("Einen Text „{id}“ gibt es hier nicht.", id=unit.id)
        elif unit.text != present[unit.id].text:
            texts = {"now": present[unit.id].text, "then": unit.text}
            fact = say("Der deutsche Text lautet „{now}“, in der Datei aber „{then}“ ({id}).", id=unit.id, **texts)
        lines.setdefault(unit.id, unit.line)
        if fact:
            yield refused(received.path, unit.line, fact, _ANEW)


def _taken(root: Path, parts: tuple[Part, ...], steps: Mapping[str, _Step]) -> Taken:
    files = {}
    for part in parts:
        found = (steps.get(unit_id(entry.key)) or entry for entry in part.merged.entries)
        entries = tuple(each.after if isinstance(each, _Step) else each for each in found)
        if entries != part.merged.entries:
            files[root / part.path] = part.content(entries)
    return Taken(
        files=files,
        changed=sum(step.before.translation != step.after.translation for step in steps.values()),
        reviewed=sum(step.before != step.after and step.after.state is State.reviewed for step in steps.values()),
        nameless=sum(step.unit.state is State.reviewed and step.after.state is State.machine for step in steps.values()),
    )
