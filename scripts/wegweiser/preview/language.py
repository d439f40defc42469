"""One language's translations: its files in pieces, and the texts of each record, put together when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from wegweiser.preview.pieces import Cut, cut
from wegweiser.problem import Problem, Severity
from wegweiser.translation.edition import texts
from wegweiser.translation.files import FILES, catalogue_file
from wegweiser.translation.merge import merge
from wegweiser.translation.messages import Key, Positions, Record, of_record, united
from wegweiser.translation.po import Entry
from wegweiser.translation.po_read import read
from wegweiser.translation.text import Text

Problems = tuple[Problem, ...]


@dataclass
class _File:
    """A PO file as it is shown; `found` has the problems of the records that were read, `refused` those of a newer version."""

    cut: Cut
    found: dict[str, Problems] = field(default_factory=dict)
    refused: Problems = ()

    def entries(self, record: str) -> tuple[Entry, ...]:
        entries, self.found[record] = self.cut.read(record)
        return entries

    @property
    def problems(self) -> Problems:
        return (*self.cut.problems, *(problem for found in self.found.values() for problem in found))


@dataclass(frozen=True)
class _Made:
    """A record's German and what its files say, and the texts that came of them."""

    german: object
    written: Sequence[tuple[bytes, ...]]
    texts: Mapping[Key, Text]


class Language:
    """What is shown of a language; a file with an error leaves its last good version in place."""

    def __init__(self, root: Path, lang: str) -> None:
        self.root = root
        self.lang = lang
        self._files = {path: _File(_cut(root, path)) for path in (catalogue_file(lang, name) for name in FILES)}
        self._made: dict[str, _Made] = {}

    @property
    def problems(self) -> Iterator[Problem]:
        """What is wrong with the files as they are now, as far as they have been read."""
        for file in self._files.values():
            yield from file.refused or file.problems

    def look(self, path: PurePosixPath) -> None:
        """Reads a changed file again, its changed records at once: damage must be said, whoever looks at the page."""
        old = self._files.get(path)
        if old is None:
            return
        new = _File(_cut(self.root, path))
        for name in new.cut.records:
            if old.found.get(name) or old.cut.written(name) != new.cut.written(name):
                new.entries(name)
        if _wrong(new.problems) and not _wrong(old.problems):
            old.refused = new.problems
        else:
            self._files[path] = new

    def texts(self, record: Record, positions: Positions) -> Mapping[Key, Text]:
        """A record's texts, put together again where its German or its entries have changed."""
        written = [file.cut.written(record.name) for file in self._files.values()]
        known = self._made.get(record.name)
        if known is None or known.german is not record.value or known.written != written:
            entries = [entry for file in self._files.values() for entry in file.entries(record.name)]
            merged = merge(united(of_record(record, positions)), entries).entries
            known = self._made[record.name] = _Made(record.value, written, texts(self.lang, merged))
        return known.texts


def _cut(root: Path, path: PurePosixPath) -> Cut:
    try:
        return cut((root / path).read_bytes(), path)
    except OSError:
        return Cut(path, problems=read(root, path).problems)


def _wrong(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.error for problem in problems)
