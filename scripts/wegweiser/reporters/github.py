"""Problems as workflow commands: GitHub shows them beside the changed lines."""

from __future__ import annotations

from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Severity, Translate

COMMANDS = {Severity.error: "error", Severity.warning: "warning", Severity.note: "notice"}


def github(checked: Checked, translate: Translate = str) -> str:
    """One `::error file=…` line per problem; the syntax is GitHub's "workflow commands"."""
    return "".join(_line(problem, translate) for problem in checked.problems)


def _line(problem: Problem, translate: Translate) -> str:
    place = problem.position
    where = f"file={_property(str(place.path))},line={place.line},col={place.column},title={_property(problem.rule)}"
    return f"::{COMMANDS[problem.severity]} {where}::{_data(problem.fact.text(translate) + chr(10) + problem.help.text(translate))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
