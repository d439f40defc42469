"""Words that several formats share."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping

from wegweiser.problem import Problem, Saying, Severity, Translate, say

SEVERITIES: Mapping[Severity, Saying] = {
    Severity.error: say("Fehler"),
    Severity.warning: say("Warnung"),
    Severity.note: say("Hinweis"),
}


def sentence(problem: Problem, translate: Translate, glue: str = " ") -> str:
    """Fact and help as one text."""
    return problem.fact.text(translate) + glue + problem.help.text(translate)


def fingerprints(problems: Iterable[Problem]) -> list[str]:
    """What lets a tool know a problem again although lines have moved, days have passed, or the language is another one.

    Of rule, path and the sentence without its values; what is alike is counted.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for problem in problems:
        kind = (problem.rule, str(problem.position.path), problem.fact.sentence)
        seen[kind] += 1
        found.append(hashlib.sha256("\n".join((*kind, str(seen[kind]))).encode()).hexdigest())
    return found
