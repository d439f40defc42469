"""Every format says the sample just as the file in `expected/` does; `WRITE_EXPECTED=1 pytest tests/reporters` writes them anew."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from tests.reporters.sample import CLEAN, PROBLEMS, SAMPLE
from wegweiser.checks.messages import LANGUAGES, translator
from wegweiser.checks.rules import ALL
from wegweiser.checks.run import Checked
from wegweiser.problem import Position, Problem, say
from wegweiser.reporters import REPORTERS
from wegweiser.reporters.colour import colour, wanted
from wegweiser.reporters.json import schema
from wegweiser.reporters.language import language
from wegweiser.reporters.words import fingerprints

EXPECTED = Path(__file__).parent / "expected"
SARIF = Path(__file__).parent.parent.parent / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
ENDINGS = {"json": "json", "sarif": "sarif", "gitlab": "json", "junit": "xml"}
CASES = [(name, reporter, lang) for name, reporter in (*REPORTERS.items(), ("colour", colour)) for lang in LANGUAGES]


@pytest.mark.parametrize(("name", "reporter", "lang"), CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_just_as_written_down(name: str, reporter: Callable[..., str], lang: str) -> None:
    file = EXPECTED / f"{name}.{lang}.{ENDINGS.get(name, 'txt')}"
    # The rules' documentation has its own tests; here it would change with every word of it.
    said = re.sub(r'("(shortDescription|fullDescription|help)": \{\s*"text": )".*"', r'\1"…"', reporter(SAMPLE, translator(lang)))
    if os.environ.get("WRITE_EXPECTED"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, "utf-8")

    assert said == file.read_text("utf-8")


@pytest.mark.parametrize("checked", [SAMPLE, CLEAN], ids=["sample", "clean"])
def test_json_keeps_to_its_schema(checked: Checked) -> None:
    jsonschema.Draft202012Validator(json.loads(schema())).validate(json.loads(REPORTERS["json"](checked, str)))


def every_rule() -> Checked:
    return replace(CLEAN, problems=tuple(replace(PROBLEMS[0], rule=rule.ID) for rule in ALL))


@pytest.mark.skipif(not SARIF.exists(), reason="make test brings the schema, with npm")
@pytest.mark.parametrize("checked", [SAMPLE, CLEAN, every_rule()], ids=["sample", "clean", "every-rule"])
def test_sarif_keeps_to_the_official_schema(checked: Checked) -> None:
    found = json.loads(REPORTERS["sarif"](checked, str))

    jsonschema.Draft4Validator(json.loads(SARIF.read_text("utf-8"))).validate(found)
    (run,) = found["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_sarif_helps_with_every_rule() -> None:
    (run,) = json.loads(REPORTERS["sarif"](every_rule(), str))["runs"]

    assert {rule["id"] for rule in run["tool"]["driver"]["rules"] if "Stattdessen: " in rule["help"]["text"]} == {rule.ID for rule in ALL}


def test_gitlab_gets_what_it_needs() -> None:
    issues = json.loads(REPORTERS["gitlab"](SAMPLE, str))

    assert {frozenset(issue) for issue in issues} == {frozenset({"description", "check_name", "fingerprint", "severity", "location"})}
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert json.loads(REPORTERS["gitlab"](CLEAN, str)) == []


@pytest.mark.parametrize(("checked", "failures"), [(SAMPLE, 2), (CLEAN, 0)], ids=["sample", "clean"])
def test_junit_is_well_formed_and_fails_for_errors_only(checked: Checked, failures: int) -> None:
    suites = ElementTree.fromstring(REPORTERS["junit"](checked, str).encode())

    assert suites.get("failures") == str(failures) == str(len(suites.findall(".//failure")))
    assert suites.get("tests") == str(len(suites.findall(".//testcase")))


def later(problem: Problem) -> Problem:
    """The same problem on another day, further down."""
    place = problem.position
    return replace(
        problem,
        position=Position(place.path, place.line + 9, place.column),
        fact=say(problem.fact.sentence, **{**problem.fact.values, "days": 9}),
    )


def test_fingerprints_outlive_moved_lines_and_days() -> None:
    assert fingerprints(map(later, PROBLEMS)) == fingerprints(PROBLEMS)
    assert len(set(fingerprints([PROBLEMS[0]] * 3))) == 3


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "de"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8"}, "de"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "uk_UA.UTF-8"}, "en"),
        ({"LC_ALL": "de_DE", "LANG": "en_US"}, "de"),
        ({"LC_MESSAGES": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "de"}, "de"),
    ],
)
def test_the_language_is_that_of_the_machine(environment: dict[str, str], lang: str) -> None:
    assert language(environment) == lang


class Terminal:
    def __init__(self, terminal: bool) -> None:
        self.isatty = lambda: terminal


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals(terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    assert wanted(Terminal(terminal), environment) is coloured  # type: ignore[arg-type]
