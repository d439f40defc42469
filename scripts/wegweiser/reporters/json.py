"""Problems for programs."""

from __future__ import annotations

import json as standard
from dataclasses import asdict

from wegweiser.checks.run import Checked
from wegweiser.problem import Translate

VERSION = 1
"""Rises when a key is renamed or goes away; new keys may come at any time."""


def json(checked: Checked, translate: Translate = str) -> str:
    """One object: version, problems (rule, severity, path, line, column, fact, help), counts per language."""
    problems = [
        {
            "rule": problem.rule,
            "severity": problem.severity.name,
            "path": str(problem.position.path),
            "line": problem.position.line,
            "column": problem.position.column,
            "fact": problem.fact.text(translate),
            "help": problem.help.text(translate),
        }
        for problem in checked.problems
    ]
    counts = {lang: asdict(count) for lang, count in checked.counts.items()}
    return standard.dumps({"version": VERSION, "problems": problems, "translations": counts}, ensure_ascii=False, indent=2) + "\n"
