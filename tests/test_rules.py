"""Every rule finds just what is marked in its bad sites and nothing in its good ones.

A case is a folder `tests/rules/<rule>/<bad… or good…>/`, laid over `tests/sites/base/`. A guilty line ends with
`# problem: <rule>`; in a PO file the mark stands on the line before. Where no mark can stand, the case's `problems.txt`
has `path:line rule`; its `removed.txt` names files of the base that are not there.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rules.made import MADE, Mark
from wegweiser.checks.links import LINKS
from wegweiser.checks.messages.extract import sentences
from wegweiser.checks.rules import ALL
from wegweiser.checks.run import check
from wegweiser.checks.site import SITE
from wegweiser.problem import Severity
from wegweiser.project import open_project

TESTS = Path(__file__).parent
BASE = TESTS / "sites" / "base"
CASES = sorted(case for case in (TESTS / "rules").glob("*/*") if case.is_dir())
BY_ID = {rule.ID: rule for rule in ALL if rule not in (*SITE, *LINKS)}
SENTENCES = {message.text for message in sentences()}
"""What the translators get to see."""


def found(root: Path) -> set[Mark]:
    """All errors, and what weighs less."""
    problems = check(open_project(root)).problems
    for problem in problems:
        assert problem.severity <= BY_ID[problem.rule].SEVERITY
        for saying in (problem.fact, problem.help):
            assert {*re.findall(r"\{(\w+)\}", saying.sentence)} <= saying.values.keys()
        assert {problem.fact.sentence, problem.help.sentence} <= SENTENCES
    return {(str(problem.position.path), problem.position.line, problem.rule) for problem in problems}


def errors(marks: set[Mark]) -> set[Mark]:
    return {mark for mark in marks if BY_ID[mark[2]].SEVERITY is Severity.error}


def marked(case: Path) -> Iterator[Mark]:
    for file in sorted(path for path in case.rglob("*") if path.is_file()):
        for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
            if file.name == "problems.txt" and line:
                path, place, rule = re.split("[: ]", line)
                yield path, int(place), rule
            elif match := re.search(r"# problem: ([a-z0-9-]+)$", line):
                yield file.relative_to(case).as_posix(), number + (file.suffix == ".po"), match[1]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "site"))


def laid(case: Path, site: Path) -> None:
    shutil.copytree(case, site, dirs_exist_ok=True)
    if (removed := site / "removed.txt").exists():
        for name in removed.read_text("utf-8").split():
            (site / name).unlink()


def test_the_base_is_clean(site: Path) -> None:
    assert found(site) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_exactly_what_is_marked(case: Path, site: Path) -> None:
    laid(case, site)
    rule, marks, problems = case.parent.name, set(marked(case)), found(site)

    assert {mark for mark in problems if mark[2] == rule} | errors(problems) == marks
    assert case.name.startswith("bad" if marks else "good")


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_what_cannot_lie_in_git(make: Callable[[Path], Mark], site: Path) -> None:
    mark = make(site)

    assert found(site) == {mark}


def test_every_rule_has_cases(tmp_path: Path) -> None:
    made = {make(Path(shutil.copytree(BASE, tmp_path / make.__name__ / "site")))[2] for make in MADE}
    cases = {(case.parent.name, re.sub("-.*", "", case.name)) for case in CASES}

    assert {id for id, _ in cases} | made == BY_ID.keys()
    assert cases >= {(id, kind) for id in BY_ID.keys() - made for kind in ("bad", "good")}
