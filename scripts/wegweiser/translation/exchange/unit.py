"""What travels: one text with its translation, the same in every format."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from wegweiser.problem import Position, Problem, Saying, Severity
from wegweiser.translation.messages import Key, Message
from wegweiser.translation.parts import Part
from wegweiser.translation.po import Entry
from wegweiser.translation.text import State

# A constant, for this is no rule of the check: a file that is handed in does not belong to the project.
_RULE = "bad-import"


@dataclass(frozen=True)
class Unit:
    """One text on its way. What comes back has id, text, translation, state and line; the rest is for the people."""

    id: str
    text: str
    translation: str = ""
    state: State | None = None
    """What the file says of the translation; None where it says nothing."""
    context: str = ""
    previous: str | None = None
    """The German that an outdated translation was made from."""
    note: str = ""
    """Where the German text stands."""
    limit: int | None = None
    file: str = ""
    """The PO file it belongs to."""
    line: int = 1


@dataclass(frozen=True)
class Received:
    """What a file that came back holds: the language it names, its units, and what is wrong with it."""

    path: PurePosixPath
    lang: str = ""
    units: tuple[Unit, ...] = ()
    problems: tuple[Problem, ...] = ()


def unit_id(key: Key) -> str:
    """Context and a hash, for example `offer:deutsch-a1:title:1f3b9c02`: an XML name token that no spreadsheet takes for a number."""
    context, text = key
    digest = hashlib.sha256(f"{context}\x04{text}".encode()).hexdigest()[:8]
    return f"{re.sub(r'[^A-Za-z0-9_.-]+', ':', context) or 'interface'}:{digest}"


def units(part: Part, wanted: Collection[State]) -> Iterator[Unit]:
    """The texts of a PO file whose translation is in one of the wanted states."""
    for message, entry in zip(part.messages, part.merged.entries, strict=True):
        if entry.state in wanted:
            yield _unit(part.path, message, entry)


def _unit(path: PurePosixPath, message: Message, entry: Entry) -> Unit:
    return Unit(
        unit_id(message.key),
        message.text,
        entry.translation,
        entry.state,
        message.context,
        entry.previous if entry.fuzzy else None,
        ", ".join(entry.references),
        message.limit,
        str(path),
    )


def refused(path: PurePosixPath, line: int, fact: Saying, help: Saying) -> Problem:
    """Why a file that came back is not taken."""
    return Problem(_RULE, Severity.error, Position(path, line), fact, help)
