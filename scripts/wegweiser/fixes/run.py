"""Mends the files of a project in place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from wegweiser.fixes.mend import mended
from wegweiser.load import load
from wegweiser.translation.po_write import write

_MARK = b"\xef\xbb\xbf"


def fix(root: Path, only: Iterable[PurePosixPath] | None = None) -> tuple[PurePosixPath, ...]:
    """Mends the catalogue's YAML files, or only those given; returns the paths of those that changed."""
    wanted = None if only is None else set(only)
    changed = []
    for source in load(root).sources:
        if source.text and (wanted is None or source.path in wanted or not wanted.isdisjoint(source.path.parents)):
            file = (root / source.path).resolve()  # a link to another file of the project stays a link
            raw = file.read_bytes()
            # A byte order mark is no part of the text, and stays.
            mark = _MARK if raw.startswith(_MARK) else b""
            if write(file, mark + mended(source.text, source.path).encode()):
                changed.append(source.path)
    return tuple(changed)
