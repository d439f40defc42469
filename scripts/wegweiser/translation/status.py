"""How far a language is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wegweiser.translation.merge import current
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry
from wegweiser.translation.text import State

_OPEN = (State.missing, State.outdated)


@dataclass(frozen=True)
class Counts:
    """How many of a language's texts are in which state."""

    missing: int
    outdated: int
    machine: int
    reviewed: int

    @property
    def total(self) -> int:
        """All texts."""
        return self.missing + self.outdated + self.machine + self.reviewed


def status(messages: Sequence[Message], entries: Iterable[Entry]) -> Counts:
    """Counts the messages by the state of their translation."""
    return counted(current(messages, entries))


def counted(merged: Iterable[Entry]) -> Counts:
    """Counts entries that are up to date with their messages."""
    return counts([entry.state for entry in merged])


def counts(states: Sequence[State]) -> Counts:
    """Counts states."""
    return Counts(states.count(State.missing), states.count(State.outdated), states.count(State.machine), states.count(State.reviewed))


def open_words(merged: Iterable[Entry]) -> int:
    """German words, as agencies count them, that still have to be translated: missing and outdated texts."""
    return sum(len(entry.text.split()) for entry in merged if entry.state in _OPEN)
