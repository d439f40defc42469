"""What earlier runs found: a file that makes the next run short, and trouble know its age."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from wegweiser.checks.outward.answer import Answer, Verdict

KEPT: Mapping[Verdict, datetime.timedelta] = {
    Verdict.fine: datetime.timedelta(days=7),
    Verdict.moved: datetime.timedelta(days=7),
    Verdict.gone: datetime.timedelta(days=1),
    Verdict.unchecked: datetime.timedelta(hours=1),
}
"""So long an answer holds. Bad news is asked again soon: it must go away when the page is back."""


@dataclass(frozen=True)
class Known:
    """An answer, when it was given, and since when it has had this verdict."""

    answer: Answer
    checked: datetime.datetime
    since: datetime.datetime

    def holds(self, now: datetime.datetime) -> bool:
        """Whether it need not be asked again; an answer from the future never holds."""
        return datetime.timedelta(0) <= now - self.checked < KEPT[self.answer.verdict]


Memory = Mapping[str, Known]
"""Address → what is known of it."""
_FILE: TypeAdapter[dict[str, Known]] = TypeAdapter(dict[str, Known])


def recall(file: Path) -> Memory:
    """What is in the file; nothing where it is missing or damaged, for it can be made again."""
    try:
        return _FILE.validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return {}


def remember(file: Path, memory: Memory) -> None:
    """Writes the file as a whole: whoever reads it sees the old or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    draft.write_bytes(_FILE.dump_json({url: memory[url] for url in sorted(memory)}, indent=1))
    draft.replace(file)


def learned(memory: Memory, url: str, answer: Answer, now: datetime.datetime) -> Known:
    """What is known after an answer: the same verdict as before goes on since then."""
    before = memory.get(url)
    same = before is not None and before.answer.verdict is answer.verdict
    return Known(answer, now, before.since if before and same else now)
