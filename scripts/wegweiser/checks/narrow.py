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
    """All of a translation whose own files are asked for, else the texts from the catalogue's files that are.

    Of those, a rule says at the German text only that it is missing: what it says about several texts stands in PO files.
    """
    written = {entry.position.path for _, entry in translation.pairs if entry.position}
    if any(inside(path, files) for path in written):
        return translation
    here = {path for path in {place.path for message, _ in translation.pairs for place in message.places} if inside(path, files)}
    return replace(translation, pairs=[pair for pair in translation.pairs if any(place.path in here for place in pair[0].places)])
