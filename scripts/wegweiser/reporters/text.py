"""Problems for people: a block per file, each with its help, and the table of translations at the end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Severity, Translate, say
from wegweiser.reporters.table import table
from wegweiser.reporters.words import SEVERITIES

_BREAK = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

Paint = Callable[[str, str], str]
"""(what it is, text) → the text in its colour."""


def plain(_kind: str, text: str) -> str:
    """No colour."""
    return text


def text(checked: Checked, translate: Translate = str, paint: Paint = plain) -> str:
    """`file:line:column: severity: what is wrong [rule]`, an indented help line, the table and a closing line."""
    blocks = []
    for _, problems in groupby(checked.problems, lambda problem: problem.position.path):
        blocks.append("\n".join(line for problem in problems for line in _lines(problem, translate, paint)))
    if checked.counts:
        blocks.append("\n".join(table(checked.counts, translate)))
    blocks.append(_summary(checked, translate, paint))
    return "\n\n".join(blocks) + "\n"


def _lines(problem: Problem, translate: Translate, paint: Paint) -> tuple[str, str]:
    severity = paint(problem.severity.name, SEVERITIES[problem.severity].text(translate))
    place = paint("place", str(problem.position))
    return (
        f"{place}: {severity}: {_shown(problem.fact.text(translate))} {paint('rule', f'[{problem.rule}]')}",
        f"    {paint('help', translate('Hilfe'))}: {_shown(problem.help.text(translate))}",
    )


def _shown(text: str) -> str:
    """On one line, without the control characters that a quoted text may bring: a terminal would obey them."""
    return _CONTROL.sub("\ufffd", _BREAK.sub(" ", text))


def _summary(checked: Checked, translate: Translate, paint: Paint) -> str:
    worst = max((problem.severity for problem in checked.problems), default=None)
    return paint(worst.name if worst else "clean", ", ".join(_numbers(checked, translate)))


def _numbers(checked: Checked, translate: Translate) -> Iterator[str]:
    errors, warnings, notes = (
        sum(problem.severity is severity for problem in checked.problems) for severity in sorted(Severity, reverse=True)
    )
    yield say("{count} Fehler" if errors != 1 else "1 Fehler", count=errors).text(translate)
    yield say("{count} Warnungen" if warnings != 1 else "1 Warnung", count=warnings).text(translate)
    if notes:
        yield say("{count} Hinweise" if notes != 1 else "1 Hinweis", count=notes).text(translate)
    if checked.accepted:
        yield say("{count} mit Grund hingenommen", count=len(checked.accepted)).text(translate)
