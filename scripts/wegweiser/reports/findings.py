"""What the check found, by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from wegweiser.checks.rule import manual
from wegweiser.checks.rules import ALL
from wegweiser.problem import Position, Problem, Severity

SEVERITIES = {Severity.error: "Fehler", Severity.warning: "Warnung", Severity.note: "Hinweis"}


@dataclass(frozen=True)
class Findings:
    """One rule with one severity: what it finds, and every place where it found it."""

    rule: str
    severity: Severity
    title: str
    places: tuple[Position, ...]

    @property
    def distinct(self) -> tuple[Position, ...]:
        """The places, each once: a page that is missing in five languages stands five times at the German one."""
        return tuple(dict.fromkeys(self.places))


def findings(problems: Iterable[Problem]) -> tuple[Findings, ...]:
    """Errors first, then warnings, then notes; within them the rule with the most places first."""
    places: defaultdict[tuple[str, Severity], list[Position]] = defaultdict(list)
    for problem in problems:
        places[problem.rule, problem.severity].append(problem.position)
    found = (Findings(rule, severity, titles().get(rule, ""), tuple(where)) for (rule, severity), where in places.items())
    return tuple(sorted(found, key=lambda each: (-each.severity, -len(each.places), each.rule)))


@cache
def titles() -> dict[str, str]:
    """What each rule finds, in a few German words."""
    return {rule.ID: manual(rule).title for rule in ALL}
