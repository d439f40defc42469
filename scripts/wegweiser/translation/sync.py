"""Brings the PO files up to date with the German texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from wegweiser.load import load
from wegweiser.problem import Problem, Severity
from wegweiser.translation.files import FILES, catalogue_file, interface_file
from wegweiser.translation.interface import interface_messages
from wegweiser.translation.merge import Merged, merge
from wegweiser.translation.messages import Message, messages
from wegweiser.translation.po import Entry, PoFile
from wegweiser.translation.po_read import read
from wegweiser.translation.po_write import completed, render, write
from wegweiser.translation.text import SOURCE

_PACKAGE = PurePosixPath("scripts/wegweiser")
_GAPS = "python-brace-format"


@dataclass(frozen=True)
class SyncedFile:
    """What the German texts brought for one PO file: new entries, changed (outdated) ones, removed and kept ones.

    A damaged file has problems; it is left as it is until somebody has repaired it.
    """

    path: PurePosixPath
    new: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0
    problems: tuple[Problem, ...] = ()


def sync(root: Path) -> list[SyncedFile]:
    """Writes the PO files of all languages of `root`, and of the interface where its code lies there."""
    loaded = load(root)
    if loaded.catalogue is None:
        return []
    languages = [language.code for language in loaded.catalogue.municipality.languages if language.code != SOURCE]
    catalogue = messages(loaded.catalogue, loaded.positions)
    interface = interface_messages(root) if (root / _PACKAGE / "theme").is_dir() else ()
    return [file for lang in languages for file in _synced(root, lang, catalogue, interface)]


def _synced(root: Path, lang: str, catalogue: Sequence[Message], interface: Sequence[Message]) -> Iterator[SyncedFile]:
    for name, kinds in FILES.items():
        part = [message for message in catalogue if message.context.split("/")[0] in kinds]
        yield _sync_file(root, catalogue_file(lang, name), lang, part)
    if interface:
        yield _sync_file(root, _PACKAGE / interface_file(lang), lang, interface, gaps=True)


def _sync_file(root: Path, path: PurePosixPath, lang: str, wanted: Sequence[Message], gaps: bool = False) -> SyncedFile:
    old = read(root, path)
    damage = tuple(problem for problem in old.problems if problem.severity is Severity.error)
    if damage:
        return SyncedFile(path, kept=len(old.entries), problems=damage)
    merged = merge(wanted, old.entries)
    entries = tuple(map(_with_gaps, merged.entries)) if gaps else merged.entries
    if entries or old.entries:
        write(root / path, render(PoFile(path, completed(old.header, lang), (*entries, *merged.obsolete))))
    return _counted(path, old, merged)


def _with_gaps(entry: Entry) -> Entry:
    """With the flag that lets translators' tools compare the `{gaps}` of text and translation."""
    flags = tuple(flag for flag in entry.flags if flag != _GAPS)
    return replace(entry, flags=(*flags, _GAPS) if re.search(r"\{\w+\}", entry.text) else flags)


def _counted(path: PurePosixPath, old: PoFile, merged: Merged) -> SyncedFile:
    before = {entry.key for entry in old.entries}
    active = {entry.key for entry in old.entries if not entry.obsolete}
    now = {entry.key for entry in merged.entries}
    changed = sum(bool(entry.translation) for entry in merged.entries if entry.key not in before)
    return SyncedFile(path, len(now - before) - changed, changed, len(active - now) - changed, len(now & before))
