"""One XLIFF unit while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.text import State

STATES = {"initial": State.outdated, "translated": State.machine, "reviewed": State.reviewed, "final": State.reviewed}
_ORDER = (None, State.outdated, State.machine, State.reviewed)


@dataclass
class Draft:
    """A unit, put together again from as many segments as a program cut it into."""

    id: str = ""
    line: int = 1
    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    states: list[State | None] = field(default_factory=list)
    complete: bool = True
    """Whether every segment has a translation: half a text is none."""
    _start: int = 0
    _translated: bool = False

    def segment(self) -> None:
        """A segment, or white space between two, begins."""
        self._start = len(self.source)
        self._translated = False

    def into(self, name: str) -> list[str]:
        """Where the characters of a `source` or `target` go."""
        self._translated |= name == "target"
        return self.target if name == "target" else self.source

    def close(self, name: str, state: str | None) -> None:
        """A segment ends; white space between segments needs no translation."""
        if name == "segment":
            self.complete &= self._translated
            self.states.append(STATES.get(state or ""))
        elif not self._translated:
            self.target += self.source[self._start :]

    def unit(self) -> Unit:
        """What it amounts to: the translation is as far as its least finished segment."""
        translation = "".join(self.target) if self.complete else ""
        state = min(self.states, key=_ORDER.index, default=None) if translation else State.missing
        return Unit(self.id, "".join(self.source), translation, state, line=self.line)


def character(hex: str) -> str | None:
    """The character of a `<cp>`; None where there is no such character."""
    try:
        return chr(int(hex, 16)).encode().decode()
    except (ValueError, OverflowError):
        return None
