"""What a PO file holds, as values. Reading is `po_read`, writing `po_write`.

Not Babel's reader and writer: they join repeated lines of a previous text, drop the second of two equal entries, the
previous text and the flags of obsolete entries, and raise on damaged files.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from wegweiser.problem import Position, Problem
from wegweiser.translation.messages import Key
from wegweiser.translation.text import State

_PROVENANCE = re.compile(
    r"#\s*translation:\s*(?:machine|reviewed by (?P<by>\S.*?) on (?P<on>\d{4}-\d{2}-\d{2})(?P<stale>, German changed since)?)\s*"
)


@dataclass(frozen=True)
class Provenance:
    """Where a translation comes from: a machine, or a person who reviewed it; stale: the German has changed since the review."""

    by: str | None = None
    on: datetime.date | None = None
    stale: bool = False

    def __str__(self) -> str:
        since = ", German changed since" if self.stale else ""
        return f"# translation: reviewed by {self.by} on {self.on}{since}" if self.by else "# translation: machine"


def provenance(comment: str) -> Provenance | None:
    """A comment line as provenance: `# translation: machine` or `# translation: reviewed by NAME on 2026-11-22`; else None."""
    match = _PROVENANCE.fullmatch(comment)
    if not match or not match["by"]:
        return Provenance() if match else None
    try:
        return Provenance(match["by"], datetime.date.fromisoformat(match["on"]), bool(match["stale"]))
    except ValueError:
        return None


# To freeze twelve fields takes ten times as long as to set them, and a large catalogue has hundreds of thousands of entries:
# here mypy alone sees to it that nobody changes one.
@dataclass(slots=True, unsafe_hash=True)
class Entry:
    """One entry: a message and its translation. Comments and extracted comments are whole lines, kept as they were."""

    context: Final[str]
    text: Final[str]
    translation: Final[str] = ""
    fuzzy: Final[bool] = False
    previous: Final[str | None] = None
    """The German text that a fuzzy translation was made from."""
    provenance: Final[Provenance | None] = None
    comments: Final[tuple[str, ...]] = ()
    extracted: Final[tuple[str, ...]] = ()
    references: Final[tuple[str, ...]] = ()
    flags: Final[tuple[str, ...]] = ()
    """All flags but `fuzzy`."""
    obsolete: Final[bool] = False
    position: Final[Position | None] = field(default=None, compare=False)
    """Where the entry stands in its PO file; None for one that is not written yet."""

    @property
    def key(self) -> Key:
        """What identifies the entry."""
        return (self.context, self.text)

    @property
    def state(self) -> State:
        """How far the translation can be trusted; what nobody has vouched for counts as made by a machine."""
        if not self.translation.strip():
            return State.missing
        if self.fuzzy:
            return State.outdated
        reviewed = self.provenance is not None and self.provenance.by is not None and not self.provenance.stale
        return State.reviewed if reviewed else State.machine


@dataclass(frozen=True)
class Header:
    """The head of a PO file: its comment lines and its lines `Name: value`."""

    comments: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class PoFile:
    """A PO file: entries in the order of the file, obsolete ones among them, and what is wrong with it."""

    path: PurePosixPath
    header: Header = Header()
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
