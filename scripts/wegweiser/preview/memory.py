"""The catalogue's files, each read once until it changes. A file with an error leaves its last good version in place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel

from wegweiser import source
from wegweiser.load import Loaded, load
from wegweiser.problem import Problem, Severity
from wegweiser.shape import shaped
from wegweiser.source import Keys, Source

Shaped = tuple[BaseModel | None, tuple[Problem, ...]]


class Memory:
    """What stands below `root/offers/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._now: dict[PurePosixPath, Source] = {}
        self._good: dict[PurePosixPath, Source] = {}
        self._shapes: dict[tuple[PurePosixPath, Keys], tuple[Source, Shaped]] = {}

    def load(self, changed: Iterable[PurePosixPath] = ()) -> tuple[Loaded, tuple[Problem, ...]]:
        """The catalogue to show, and the problems of the files as they are now; only changed and new files are read."""
        for path in changed:
            self._now.pop(path, None)
        found = load(self.root, self._read, self._shaped)
        wrong = {problem.position.path for problem in found.problems if problem.severity is Severity.error}
        held = wrong & self._good.keys()
        shown = load(self.root, self._read_but(held), self._shaped) if held else found
        self._good = {each.path: each for each in shown.sources if each.path in held or each.path not in wrong}
        return shown, found.problems

    def _read(self, file: Path, root: Path) -> Source:
        path = PurePosixPath(file.relative_to(root))
        known = self._now.get(path)
        if known is None:
            known = self._now[path] = source.read(file, root)
        return known

    def _read_but(self, held: Collection[PurePosixPath]) -> Callable[[Path, Path], Source]:
        def read(file: Path, root: Path) -> Source:
            path = PurePosixPath(file.relative_to(root))
            return self._good[path] if path in held else self._read(file, root)

        return read

    def _shaped(self, model: type[BaseModel], data: Any, source: Source, at: Keys) -> Shaped:
        known = self._shapes.get((source.path, at))
        if known is None or known[0] is not source:
            known = self._shapes[(source.path, at)] = (source, shaped(model, data, source, at))
        return known[1]
