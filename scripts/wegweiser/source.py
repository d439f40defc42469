"""YAML text → plain data: every scalar a string, and the place of every value.

Events instead of `yaml.compose`: an anchor or alias is seen before anything is expanded, so a "billion laughs" file
costs nothing, and one pass gives data and places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from wegweiser.controls import CONTROL
from wegweiser.problem import Position, Problem, Saying, Severity, say

LIMIT = 1_000_000
"""Bytes. The largest file that is read: ten times what a long catalogue file needs."""

DEPTH = 20
"""How deep values may lie in one another: four times what the catalogue needs. A path costs its length."""

Keys = tuple[str | int, ...]
Mark = tuple[int, int]

_SUSPECT = re.compile(r"^(?:[^\S\n]*\t|<<<<<<<|=======|>>>>>>>)", re.MULTILINE)
_CONFLICT = re.compile(r"^(<<<<<<<( |$)|=======$|>>>>>>>( |$))")

_TAKEN = (yaml.NodeEvent, yaml.CollectionEndEvent)


@dataclass(frozen=True)
class Source:
    """What stands in one file: data of dicts, lists and strings; marks of values and of keys by their path; its text."""

    path: PurePosixPath
    data: Any = None
    values: Mapping[Keys, Mark] = field(default_factory=dict)
    keys: Mapping[Keys, Mark] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    text: str = field(default="", repr=False)
    """As it was read, without a byte order mark; empty where it could not be read."""

    def position(self, path: Keys, of_key: bool = False) -> Position:
        """Where the value (or its key) at a path stands; of a path that is not there, its nearest parent's place."""
        if of_key and path in self.keys:
            return Position(self.path, *self.keys[path])
        while path and path not in self.values:
            path = path[:-1]
        return Position(self.path, *self.values.get(path, (1, 1)))


def read(file: Path, root: Path) -> Source:
    """Reads one YAML file inside `root`; whatever is wrong with it comes back as problems, never as an exception."""
    path = PurePosixPath(file.relative_to(root).as_posix())
    try:
        if not file.resolve().is_relative_to(root.resolve()):
            return _refused(
                path,
                "link-outside",
                say("Die Datei ist eine Verknüpfung aus dem Ordner hinaus."),
                say("Legen Sie die Datei selbst hierher."),
            )
        if file.stat().st_size > LIMIT:
            return _refused(
                path,
                "file-too-large",
                say("Die Datei ist größer als 1 MB."),
                say("Ein Angebot ist eine kleine Textdatei; ist das die richtige Datei?"),
            )
        raw = file.read_bytes()
    except (OSError, RuntimeError):
        help = say("Prüfen Sie, ob es die Datei gibt und wer sie lesen darf.")
        return _refused(path, "unreadable-file", say("Die Datei lässt sich nicht lesen."), help)
    return parse(raw, path)


def parse(raw: bytes, path: PurePosixPath) -> Source:
    """Bytes of a YAML file → its source; see `read`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        help = say("Speichern Sie sie im Editor mit der Zeichenkodierung UTF-8.")
        return _refused(path, "not-utf8", say("Die Datei ist nicht in UTF-8 gespeichert."), help, line)
    problems = tuple(_line_problems(text, path))
    if problems:
        return Source(path, problems=problems, text=text)
    return _Builder(path).build(text)


def _line_problems(text: str, path: PurePosixPath) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n") if _SUSPECT.search(text) else (), 1):
        if _CONFLICT.match(line.rstrip("\r")):
            yield Problem(
                "merge-conflict",
                Severity.error,
                Position(path, number),
                say("Hier steht ein Konflikt von git: „{line}“.", line=line[:40].rstrip()),
                say("Behalten Sie die richtige der beiden Fassungen und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>."),
            )
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            yield Problem(
                "tab",
                Severity.error,
                Position(path, number, indent.index("\t") + 1),
                say("Am Anfang der Zeile steht ein Tabulator."),
                say("Rücken Sie mit zwei Leerzeichen ein."),
            )


def _refused(path: PurePosixPath, rule: str, fact: Saying, help: Saying, line: int = 1) -> Source:
    return Source(path, problems=(Problem(rule, Severity.error, Position(path, line), fact, help),))


class _Builder:
    """Builds data from YAML events with a stack of open collections, so that depth costs no recursion."""

    def __init__(self, path: PurePosixPath) -> None:
        self.path = path
        self.values: dict[Keys, Mark] = {}
        self.keys: dict[Keys, Mark] = {}
        self.problems: list[Problem] = []
        self.stack: list[tuple[Any, Keys]] = []
        self.key: str | None = None
        self.data: Any = None
        self.documents = 0

    def build(self, text: str) -> Source:
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                self._take(event)
        except yaml.YAMLError as error:
            self._unreadable(error)
            self.data = None
        if not self.problems and self.data is None:
            self._problem("empty-file", (1, 1), say("Die Datei ist leer."), say("Füllen Sie die Datei oder löschen Sie sie."))
        return Source(self.path, self.data, self.values, self.keys, tuple(self.problems), text)

    def _take(self, event: Any) -> None:
        start = event.start_mark
        mark = (start.line + 1, start.column + 1)
        if len(self.stack) > DEPTH:
            raise yaml.MarkedYAMLError(problem=say("zu viele Ebenen").sentence, problem_mark=start)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents == 2:
                self._problem(
                    "several-documents",
                    mark,
                    say("In der Datei stehen mehrere Dokumente (---)."),
                    say("Schreiben Sie jedes in eine eigene Datei."),
                )
        if self.documents > 1 or not isinstance(event, _TAKEN):
            return
        if isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            return
        if event.anchor is not None or getattr(event, "tag", None) is not None:
            self._refuse_references(event, mark)
        if isinstance(event, yaml.MappingStartEvent):
            self._open({}, mark)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open([], mark)
        else:
            self._scalar(event, mark)

    def _refuse_references(self, event: Any, mark: Mark) -> None:
        if event.anchor is not None:
            self._problem(
                "anchor",
                mark,
                say("Hier steht ein Verweis (& oder *)."),
                say("Schreiben Sie den Text an jeder Stelle aus; in Anführungszeichen darf er mit & oder * beginnen."),
            )
        if getattr(event, "tag", None) is not None:
            self._problem(
                "tag",
                mark,
                say("Hier steht eine besondere Anweisung: {tag}.", tag=event.tag),
                say("Löschen Sie das Wort mit dem Ausrufezeichen; in Anführungszeichen darf ein Text mit ! beginnen."),
            )

    def _scalar(self, event: Any, mark: Mark) -> None:
        value = getattr(event, "value", "")
        if CONTROL.search(value):
            raise yaml.MarkedYAMLError(problem=say("unsichtbares Steuerzeichen").sentence, problem_mark=event.start_mark)
        if getattr(event, "style", None) in ("|", ">"):
            value = value.rstrip("\n")  # a block's last line break is layout, and would stand in every translation
        parent = self.stack[-1][0] if self.stack else None
        if isinstance(parent, dict) and self.key is None:
            self._name(value, mark)
        elif value == "" and not getattr(event, "style", None):
            if self.stack and isinstance(event, yaml.ScalarEvent):
                self._problem(
                    "empty-value", mark, say("Hier fehlt der Wert."), say("Schreiben Sie einen Wert, oder löschen Sie die Zeile.")
                )
            self.key = None
        else:
            self._place(value, mark)

    def _name(self, key: str, mark: Mark) -> None:
        mapping, path = self.stack[-1]
        if key in mapping:
            self._problem("duplicate-key", mark, say("„{key}“ steht zweimal da.", key=key), say("Behalten Sie eine der beiden Zeilen."))
        self.keys[(*path, key)] = mark
        self.key = key

    def _open(self, collection: Any, mark: Mark) -> None:
        path = self._place(collection, mark)
        self.stack.append((collection, path))
        self.key = None

    def _place(self, value: Any, mark: Mark) -> Keys:
        path: Keys = ()
        if not self.stack:
            self.data = value
        else:
            parent, parents = self.stack[-1]
            if isinstance(parent, list):
                path = (*parents, len(parent))
                parent.append(value)
            elif self.key is None:
                path = (*parents, "?")
                self._problem("wrong-type", mark, say("Ein Schlüssel muss ein einfaches Wort sein."), say("Schreiben Sie name: wert."))
            else:
                path = (*parents, self.key)
                parent[self.key] = value
                self.key = None
        self.values[path] = mark
        return path

    def _unreadable(self, error: yaml.YAMLError) -> None:
        mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "unlesbar"
        self._problem(
            "bad-yaml",
            place,
            say("Ab hier ist die Datei nicht lesbar ({reason}).", reason=say(reason)),
            say("Oft fehlt ein Anführungszeichen oder die Einrückung stimmt nicht; Texte mit Doppelpunkt gehören in Anführungszeichen."),
        )

    def _problem(self, rule: str, mark: Mark, fact: Saying, help: Saying) -> None:
        self.problems.append(Problem(rule, Severity.error, Position(self.path, *mark), fact, help))
