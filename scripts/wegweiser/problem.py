"""The only way to speak of bad content: a problem, its place, its fact and its help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import NamedTuple

Translate = Callable[[str], str]


class Severity(IntEnum):
    """How much a problem weighs; an error forbids publishing."""

    note = 1
    warning = 2
    error = 3


class Position(NamedTuple):
    """Where something stands: path relative to the project's root, line and column counted from 1."""

    path: PurePosixPath
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Saying:
    """A German sentence with named gaps; reporters translate the sentence first and fill it then.

    A value that is a saying itself is translated too.
    """

    sentence: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __reduce__(self) -> tuple[Callable[..., Saying], tuple[str, dict[str, object]]]:
        """Read-only mappings do not travel between processes."""
        return _said, (self.sentence, dict(self.values))

    def text(self, translate: Translate = str) -> str:
        """The sentence in the language of `translate` (default: as written, German), its gaps filled."""
        if not self.values:
            return translate(self.sentence)
        values = {name: value.text(translate) if isinstance(value, Saying) else value for name, value in self.values.items()}
        return translate(self.sentence).format_map(values)


def say(sentence: str, /, **values: object) -> Saying:
    """A saying from a sentence with gaps in braces; a sentence without values is taken literally."""
    return _said(sentence, values)


def _said(sentence: str, values: Mapping[str, object]) -> Saying:
    return Saying(sentence, MappingProxyType(values))


@dataclass(frozen=True)
class Problem:
    """One finding: rule id, severity, position, what is wrong (fact) and what to write instead (help)."""

    rule: str
    severity: Severity
    position: Position
    fact: Saying
    help: Saying

    @property
    def order(self) -> tuple[Position, str, str]:
        """Sort key: by place, then rule, then fact, so that two runs print the same."""
        return (self.position, self.rule, self.fact.text())
