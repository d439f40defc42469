"""From the elements of an XLIFF file, as they begin and end, to units."""

from __future__ import annotations

from dataclasses import dataclass, field

from wegweiser.problem import Saying, say
from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.text import SOURCE, State

_CORES = frozenset({"urn:oasis:names:tc:xliff:document:2.0", "urn:oasis:names:tc:xliff:document:2.2"})
"""XLIFF 2.1 has the namespace of 2.0."""
_MARKS = frozenset({"mrk", "sm", "em"})
"""What translation programs add to mark terms and comments: no part of the text."""
_STATES = {"initial": State.outdated, "translated": State.machine, "reviewed": State.reviewed, "final": State.reviewed}
_ORDER = (None, State.missing, State.outdated, State.machine, State.reviewed)


@dataclass
class _Draft:
    """A unit that is being read, from as many segments as a program cut it into."""

    id: str
    line: int
    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    states: list[State | None] = field(default_factory=list)
    complete: bool = True


class Units:
    """Takes elements as they come and gathers the units, the language, and what is wrong (line, fact)."""

    def __init__(self) -> None:
        self.lang = ""
        self.units: list[Unit] = []
        self.wrong: list[tuple[int, Saying]] = []
        self._open: list[str] = []
        self._draft = _Draft("", 0)
        self._into: list[str] | None = None
        self._targeted = False

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """An element begins; its name has its namespace before a space."""
        space, _, local = name.rpartition(" ")
        parent = self._open[-1] if self._open else None
        self._open.append(local if space in _CORES else "")
        if parent is None:
            self._root(space, local, attributes, line)
        elif self._into is not None:
            self._inline(attributes, line)
        elif self._open[-1] == "unit":
            self._draft = _Draft(attributes.get("id", ""), line)
        elif self._open[-1] in ("segment", "ignorable"):
            self._segment(attributes.get("state"), line)
        elif self._open[-1] in ("source", "target") and parent in ("segment", "ignorable"):
            self._into = self._draft.source if self._open[-1] == "source" else self._draft.target
            self._targeted |= self._open[-1] == "target"

    def text(self, data: str) -> None:
        """Characters between elements."""
        if self._into is not None:
            self._into.append(data)

    def end(self) -> None:
        """The element that began last ends."""
        name = self._open.pop()
        if name in ("source", "target") and self._open[-1] in ("segment", "ignorable"):
            self._into = None
        elif name == "segment":
            self._draft.complete &= self._targeted
        elif name == "unit":
            self.units.append(self._unit())

    def _root(self, space: str, name: str, attributes: dict[str, str], line: int) -> None:
        if name != "xliff" or space not in _CORES:
            version = attributes.get("version", "?")
            old = say("Die Datei ist XLIFF {version}; gelesen wird XLIFF 2.", version=version)
            self.wrong.append((line, old if name == "xliff" else say("Die Datei ist kein XLIFF.")))
        elif attributes.get("srcLang", "").lower() != SOURCE:
            fact = say("Die Ausgangssprache ist „{lang}“, nicht Deutsch (de).", lang=attributes.get("srcLang", ""))
            self.wrong.append((line, fact))
        self.lang = attributes.get("trgLang", "")

    def _segment(self, state: str | None, line: int) -> None:
        self._targeted = False
        if self._open[-1] == "ignorable":
            return
        if state is not None and state not in _STATES:
            self.wrong.append((line, say("Den Zustand „{state}“ gibt es in XLIFF nicht.", state=state)))
        self._draft.states.append(_STATES.get(state or ""))

    def _inline(self, attributes: dict[str, str], line: int) -> None:
        name = self._open[-1]
        character = _character(attributes.get("hex", "")) if name == "cp" else None
        if character:
            self.text(character)
        elif name not in _MARKS:
            fact = say("Im Text steht <{name}>, das der deutsche Text nicht hat.", name=name or "?")
            self.wrong.append((line, fact))

    def _unit(self) -> Unit:
        draft = self._draft
        translation = "".join(draft.target) if draft.complete else ""
        state = min(draft.states, key=_ORDER.index, default=None)
        return Unit(draft.id, "".join(draft.source), translation, state if translation else State.missing, line=draft.line)


def _character(hex: str) -> str | None:
    """The character of a `<cp>`; None where there is no such character."""
    try:
        return chr(int(hex, 16)).encode().decode()
    except (ValueError, OverflowError):
        return None
