"""Problems for GitLab's code quality widget in merge requests."""

from __future__ import annotations

import json
from typing import Any

from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Severity, Translate
from wegweiser.reporters.words import fingerprints, sentence

_SEVERITIES = {Severity.error: "major", Severity.warning: "minor", Severity.note: "info"}


def gitlab(checked: Checked, translate: Translate = str) -> str:
    """An array of issues, in the part of Code Climate's format that GitLab reads."""
    issues = [_issue(problem, mark, translate) for problem, mark in zip(checked.problems, fingerprints(checked.problems), strict=True)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(problem: Problem, fingerprint: str, translate: Translate) -> dict[str, Any]:
    return {
        "description": sentence(problem, translate),
        "check_name": problem.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[problem.severity],
        "location": {"path": str(problem.position.path), "lines": {"begin": problem.position.line}},
    }
