"""Brings the PO files up to date with the German texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wegweiser.load import load
from wegweiser.problem import Problem
from wegweiser.translation.parts import Part, sources
from wegweiser.translation.po_write import write


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
    found = sources(root, load(root))
    return [_synced(root, part) for lang in found.languages for part in found.parts(lang)] if found else []


def _synced(root: Path, part: Part) -> SyncedFile:
    if part.damage:
        return SyncedFile(part.path, kept=len(part.old.entries), problems=part.damage)
    if part.merged.entries or part.old.entries:
        write(root / part.path, part.content(part.merged.entries))
    return _counted(part)


def _counted(part: Part) -> SyncedFile:
    before = {entry.key for entry in part.old.entries}
    active = {entry.key for entry in part.old.entries if not entry.obsolete}
    now = {entry.key for entry in part.merged.entries}
    changed = sum(bool(entry.translation) for entry in part.merged.entries if entry.key not in before)
    return SyncedFile(part.path, len(now - before) - changed, changed, len(active - now) - changed, len(now & before))
