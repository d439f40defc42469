"""Problems as SARIF 2.1.0 (OASIS): GitHub's code scanning and many editors read it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from wegweiser.acceptance import Acceptance
from wegweiser.checks.rule import Rule, manual
from wegweiser.checks.rules import ALL
from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Translate
from wegweiser.reporters.words import fingerprints, sentence

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(checked: Checked, translate: Translate = str) -> str:
    """One run: the rules that found something, with their German help, and the results; accepted ones are suppressed."""
    found: list[tuple[Problem, Acceptance | None]] = [*((problem, None) for problem in checked.problems), *checked.accepted]
    used = {problem.rule for problem, _ in found}
    rules = sorted((rule for rule in ALL if rule.ID in used), key=lambda rule: rule.ID)
    driver = {"name": "wegweiser", "semanticVersion": version("wegweiser"), "language": "de", "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The project's folder, with offers/ and translations/."}}},
        "results": list(_results(found, rules, translate)),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> Mapping[str, Any]:
    found = manual(rule)
    return {
        "id": rule.ID,
        "shortDescription": {"text": f"{found.title}."},
        "fullDescription": {"text": found.what},
        "help": {"text": f"{found.what}\nWarum: {found.why}\nStattdessen: {found.instead}"},
        "defaultConfiguration": {"level": rule.SEVERITY.name},
    }


def _results(
    found: Sequence[tuple[Problem, Acceptance | None]], rules: Sequence[Rule], translate: Translate
) -> Iterator[Mapping[str, Any]]:
    indices = {rule.ID: index for index, rule in enumerate(rules)}
    for (problem, by), mark in zip(found, fingerprints(problem for problem, _ in found), strict=True):
        index = {"ruleIndex": indices[problem.rule]} if problem.rule in indices else {}
        yield {
            "ruleId": problem.rule,
            **index,
            "level": problem.severity.name,
            "message": {"text": sentence(problem, translate)},
            "locations": [_location(problem)],
            "partialFingerprints": {"wegweiser/v1": mark},
            **({"suppressions": [{"kind": "inSource", "justification": by.reason}]} if by else {}),
        }


def _location(problem: Problem) -> Mapping[str, Any]:
    place = problem.position
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(str(place.path)), "uriBaseId": "ROOT"},
            "region": {"startLine": place.line, "startColumn": place.column},
        }
    }
