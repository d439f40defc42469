"""What of a translation has to be looked at when only some files are asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import PurePosixPath

from wegweiser.checks.rule import Translation

Files = Collection[PurePosixPath]
"""Files and folders; none at all stands for everything."""


def inside(path: PurePosixPath, files: Files) -> bool:
    """Whether a path is one of the files or lies in one of the folders."""
    return not files or path in files or any(parent in files for parent in path.parents)


def narrowed(translation: Translation, files: Files) -> Translation:
    """All of a translation whose own files are asked for, else only the texts of the catalogue's files that stand in no PO file yet.

    For a rule says at the German text only what is missing; all else stands in the PO file, where nobody asks.
    """
    written = {entry.position.path for _, entry in translation.pairs if entry.position}
    if any(inside(path, files) for path in written):
        return translation
    pairs = [(message, entry) for message, entry in translation.pairs if entry.position is None and inside(message.places[0].path, files)]
    return replace(translation, pairs=pairs)
