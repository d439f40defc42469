"""Every rule finds just what is marked in its bad sites and nothing in its good ones, and is listed and documented.

A case is a folder `tests/rules/<rule>/<bad… or good…>/`, laid over `tests/sites/base/`. A guilty line ends with
`# problem: <rule>`; in a PO file the mark stands on the line before. Where no mark can stand, the case's `problems.txt`
has `path:line rule`; its `removed.txt` names files of the base that are not there.
"""

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wegweiser.checks.manual import reference
from wegweiser.checks.rule import Rule, manual
from wegweiser.checks.rules import ALL, CATALOGUE, SHAPE, TRANSLATION
from wegweiser.checks.run import check
from wegweiser.problem import Severity
from wegweiser.project import open_project

TESTS = Path(__file__).parent
BASE = TESTS / "sites" / "base"
PACKAGE = TESTS.parent / "scripts" / "wegweiser"
CASES = sorted(case for case in (TESTS / "rules").glob("*/*") if case.is_dir())
BY_ID = {rule.ID: rule for rule in ALL}

Mark = tuple[str, int, str]
"""(path, line, rule)."""


def found(root: Path) -> set[Mark]:
    """All errors, and what weighs less."""
    problems = check(open_project(root)).problems
    for problem in problems:
        assert problem.severity <= BY_ID[problem.rule].SEVERITY
        assert not re.search(r"\{\w+\}", problem.fact.text() + problem.help.text())
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


def unreadable(site: Path) -> Mark:
    (site / "offers/language/ordner.yml").mkdir()
    return ("offers/language/ordner.yml", 1, "unreadable-file")


def outside(site: Path) -> Mark:
    (site.parent / "passwort.yml").write_text("title: geheim", "utf-8")
    (site / "offers/language/kurs.yml").symlink_to(site.parent / "passwort.yml")
    return ("offers/language/kurs.yml", 1, "link-outside")


def large(site: Path) -> Mark:
    with (site / "offers/language/kurs.yml").open("wb") as file:
        file.truncate(50_000_000)
    return ("offers/language/kurs.yml", 1, "file-too-large")


def deep(site: Path) -> Mark:
    (site / "offers/language/kurs.yml").write_bytes(b"[" * 900_000)
    return ("offers/language/kurs.yml", 1, "bad-yaml")


def latin(site: Path) -> Mark:
    (site / "offers/language/kurs.yml").write_bytes("title: Kurs\nsummary: für alle\n".encode("latin-1"))
    return ("offers/language/kurs.yml", 2, "not-utf8")


def latin_page(site: Path) -> Mark:
    (site / "docs/about.de.md").write_bytes("Über uns".encode("latin-1"))
    return ("docs/about.de.md", 1, "not-utf8")


def conflict(site: Path) -> Mark:
    """A fixture with such a line would look like a conflict in every tool."""
    file = site / "offers/language/kurs-beratung.yml"
    text = file.read_text("utf-8")
    file.write_text(text + "<<<<<<< HEAD\n", "utf-8")
    return ("offers/language/kurs-beratung.yml", text.count("\n") + 1, "merge-conflict")


MADE: tuple[Callable[[Path], Mark], ...] = (unreadable, outside, large, deep, latin, latin_page, conflict)
"""Sites that cannot lie in git."""


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_what_cannot_lie_in_git(make: Callable[[Path], Mark], site: Path) -> None:
    mark = make(site)

    assert found(site) == {mark}


def test_every_rule_has_cases(tmp_path: Path) -> None:
    made = {make(Path(shutil.copytree(BASE, tmp_path / make.__name__ / "site")))[2] for make in MADE}
    cases = {(case.parent.name, re.sub("-.*", "", case.name)) for case in CASES}

    assert {id for id, _ in cases} | made == BY_ID.keys()
    assert cases >= {(id, kind) for id in BY_ID.keys() - made for kind in ("bad", "good")}


@pytest.mark.parametrize(("folder", "rules"), [("shape", SHAPE), ("catalogue", CATALOGUE), ("translation", TRANSLATION)])
def test_the_lists_hold_every_module(folder: str, rules: tuple[Rule, ...]) -> None:
    modules = sorted(file.stem for file in (PACKAGE / "checks" / folder).glob("*.py") if file.stem != "__init__")

    assert modules == sorted(rule.ID.replace("-", "_") for rule in rules)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.ID)
def test_every_rule_is_documented(rule: Rule) -> None:
    found = manual(rule)

    assert found.title and all(text.endswith((".", "?")) for text in (found.what, found.why, found.instead))
    assert f"\n### {rule.ID}\n" in reference()


def emitted(module: Path) -> Iterator[str]:
    """Ids that a module says: `wrong("bad-date", …)`, `Problem("tab", …)`, `return "too-long", fact, help`."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        values = node.elts if isinstance(node, ast.Tuple) else node.args if isinstance(node, ast.Call) else []
        name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
        says = any(
            getattr(getattr(value, "func", None), "id", "") == "say" or getattr(value, "id", "") in ("fact", "help") for value in values
        )
        if name in ("Problem", "wrong", "_problem", "_say", "_refused") or (says and isinstance(node, ast.Tuple)):
            for value in values:
                if isinstance(value, ast.Constant) and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(value.value)):
                    yield str(value.value)


def test_the_loader_says_just_the_rules_of_shape() -> None:
    modules = [file for file in PACKAGE.rglob("*.py") if file.relative_to(PACKAGE).parts[0] not in ("checks", "pages", "exports")]

    assert {id for module in modules for id in emitted(module)} == {rule.ID for rule in SHAPE}
