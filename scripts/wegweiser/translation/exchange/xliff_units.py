"""From the elements of an XLIFF file, as they begin and end, to units."""

from __future__ import annotations

from wegweiser.problem import Saying, say
from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.exchange.xliff_draft import STATES, Draft, character
from wegweiser.translation.text import SOURCE

_CORES = frozenset({"urn:oasis:names:tc:xliff:document:2.0", "urn:oasis:names:tc:xliff:document:2.2"})
"""XLIFF 2.1 has the namespace of 2.0."""
_MARKS = frozenset({"mrk", "sm", "em"})
"""What translation programs add to mark terms and comments: no part of the text."""
_PIECES = frozenset({"segment", "ignorable"})


class Units:
    """Takes elements as they come and gathers the units, the language, and what is wrong (line, fact)."""

    def __init__(self) -> None:
        self.lang = ""
        self.units: list[Unit] = []
        self.wrong: list[tuple[int, Saying]] = []
        self._open: list[str] = []
        self._draft = Draft()
        self._state: str | None = None
        self._into: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """An element begins; its name has its namespace before a space."""
        space, _, local = name.rpartition(" ")
        local = local if space in _CORES else ""
        parent = self._open[-1] if self._open else None
        self._open.append(local)
        if parent is None:
            self._root(name, attributes, line)
        elif self._into is not None:
            self._inline(local, attributes, line)
        elif local == "unit":
            self._draft = Draft(attributes.get("id", ""), line)
        elif local in _PIECES:
            self._piece(attributes.get("state"), line)
        elif local in ("source", "target") and parent in _PIECES:
            self._into = self._draft.into(local)

    def text(self, data: str) -> None:
        """Characters between elements."""
        if self._into is not None:
            self._into.append(data)

    def end(self) -> None:
        """The element that began last ends."""
        name = self._open.pop()
        if name in ("source", "target"):
            self._into = None
        elif name in _PIECES:
            self._draft.close(name, self._state)
        elif name == "unit":
            self.units.append(self._draft.unit())

    def _root(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.lang = attributes.get("trgLang", "")
        if not name.endswith("xliff"):
            self.wrong.append((line, say("Die Datei ist kein XLIFF.")))
        elif self._open[-1] != "xliff":
            version = attributes.get("version", "?")
            self.wrong.append((line, say("Die Datei ist XLIFF {version}; gelesen wird XLIFF 2.", version=version)))
        elif (source := attributes.get("srcLang", "")).lower() != SOURCE:
            self.wrong.append((line, say("Die Ausgangssprache ist „{source}“, nicht Deutsch (de).", source=source)))

    def _piece(self, state: str | None, line: int) -> None:
        if state is not None and state not in STATES:
            self.wrong.append((line, say("Den Zustand „{state}“ gibt es in XLIFF nicht.", state=state)))
        self._state = state
        self._draft.segment()

    def _inline(self, name: str, attributes: dict[str, str], line: int) -> None:
        found = character(attributes.get("hex", "")) if name == "cp" else None
        if found:
            self.text(found)
        elif name not in _MARKS:
            self.wrong.append((line, say("Im Text steht <{name}>, das der deutsche Text nicht hat.", name=name or "?")))
