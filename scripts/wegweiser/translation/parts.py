"""A language's PO files as parts of what is to be translated, each brought up to date in memory."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from wegweiser.load import Loaded
from wegweiser.problem import Problem, Severity
from wegweiser.translation.files import FILES, catalogue_file, interface_file
from wegweiser.translation.interface import interface_messages
from wegweiser.translation.merge import Merged, merge
from wegweiser.translation.messages import Message, messages
from wegweiser.translation.po import Entry, PoFile
from wegweiser.translation.po_read import read
from wegweiser.translation.po_write import completed, render
from wegweiser.translation.text import SOURCE

_PACKAGE = PurePosixPath("scripts/wegweiser")
_GAPS = "python-brace-format"


@dataclass(frozen=True)
class Part:
    """One PO file: its path below the root, its language, the messages that belong into it, and what it holds so far."""

    path: PurePosixPath
    lang: str
    interface: bool
    messages: tuple[Message, ...]
    old: PoFile
    merged: Merged

    @property
    def damage(self) -> tuple[Problem, ...]:
        """What keeps the file from being written: damaged entries would be lost."""
        return tuple(problem for problem in self.old.problems if problem.severity is Severity.error)

    def content(self, entries: tuple[Entry, ...]) -> bytes:
        """The file's bytes with these entries in place of the merged ones."""
        return render(PoFile(self.path, completed(self.old.header, self.lang), (*entries, *self.merged.obsolete)))


@dataclass(frozen=True)
class Sources:
    """What a project has to translate; the interface's messages only where its code lies below the root."""

    root: Path
    languages: tuple[str, ...]
    catalogue: tuple[Message, ...]
    interface: tuple[Message, ...]

    def parts(self, lang: str) -> tuple[Part, ...]:
        """The PO files of a language, the catalogue's first; they need not exist yet."""
        found = [self._part(lang, catalogue_file(lang, name), self._of(kinds)) for name, kinds in FILES.items()]
        if self.interface:
            found.append(self._part(lang, _PACKAGE / interface_file(lang), self.interface, interface=True))
        return tuple(found)

    def _of(self, kinds: tuple[str, ...]) -> tuple[Message, ...]:
        return tuple(message for message in self.catalogue if message.context.split("/")[0] in kinds)

    def _part(self, lang: str, path: PurePosixPath, wanted: tuple[Message, ...], interface: bool = False) -> Part:
        old = read(self.root, path)
        merged = merge(wanted, old.entries)
        if interface:
            merged = replace(merged, entries=tuple(map(_with_gaps, merged.entries)))
        return Part(path, lang, interface, wanted, old, merged)


def sources(root: Path, loaded: Loaded) -> Sources | None:
    """What is to be translated in a project; None where not even the municipality could be read."""
    if loaded.catalogue is None:
        return None
    languages = tuple(language.code for language in loaded.catalogue.municipality.languages if language.code != SOURCE)
    interface = interface_messages(root) if (root / _PACKAGE / "theme").is_dir() else ()
    return Sources(root, languages, messages(loaded.catalogue, loaded.positions), interface)


def _with_gaps(entry: Entry) -> Entry:
    """With the flag that lets translators' tools compare the `{gaps}` of text and translation."""
    flags = tuple(flag for flag in entry.flags if flag != _GAPS)
    wanted = (*flags, _GAPS) if re.search(r"\{\w+\}", entry.text) else flags
    return entry if entry.flags == wanted else replace(entry, flags=wanted)
