"""Every rule over the built site finds just what is marked in its bad sites and nothing in its good ones.

A case is a folder `tests/site_rules/<rule>/<bad or good>/`, laid over `tests/sites/base/` and over its built site in
`site/`. A guilty line holds the comment `problem: <rule>`. Where no mark can stand, the case's `problems.txt` has
`path:line rule`; its `removed.txt` names files that are not there.
"""

import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rules.made import Mark
from wegweiser.checks.built.expected import expected, files
from wegweiser.checks.built.run import check_site
from wegweiser.checks.site import SITE
from wegweiser.engines.folder import write
from wegweiser.problem import Severity
from wegweiser.project import open_project
from wegweiser.site import file_of, planned, shares

TESTS = Path(__file__).parent
BASE = TESTS / "sites" / "base"
CASES = sorted(case for case in (TESTS / "site_rules").glob("*/*") if case.is_dir())
BY_ID = {rule.ID: rule for rule in SITE}


def found(root: Path) -> set[Mark]:
    problems = check_site(open_project(root), root / "site")
    for problem in problems:
        assert problem.severity is BY_ID[problem.rule].SEVERITY
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
            for rule in re.findall(r"(?:<!--|/\*|//) problem: ([a-z0-9-]+)", line):
                yield file.relative_to(case).as_posix(), number, rule


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = Path(shutil.copytree(BASE, tmp_path_factory.mktemp("built") / "project"))
    write(open_project(root), root / "site")
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "project"))


def laid(case: Path, root: Path) -> None:
    shutil.copytree(case, root, dirs_exist_ok=True)
    if (removed := root / "removed.txt").exists():
        for name in removed.read_text("utf-8").split():
            (root / name).unlink()


def test_the_base_is_clean(root: Path) -> None:
    assert found(root) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_exactly_what_is_marked(case: Path, root: Path) -> None:
    laid(case, root)
    rule, marks, problems = case.parent.name, set(marked(case)), found(root)

    assert {mark for mark in problems if mark[2] == rule} | errors(problems) == marks
    assert case.name.startswith("bad" if marks else "good")


def heavy(kib: int) -> str:
    """Text that gzip cannot make smaller than that."""
    return random.Random(0).randbytes(kib * 1024).hex()


def heavy_page(root: Path) -> Mark:
    file = root / "site" / "de" / "index.html"
    file.write_text(file.read_text("utf-8").replace("</main>", f"<p>{heavy(31)}</p></main>"), "utf-8")
    return "site/de/index.html", 1, "page-too-heavy"


def heavy_style(root: Path) -> Mark:
    """The lists have it; the first page is said."""
    for file in (root / "site" / "assets").glob("list.*.css"):
        file.write_text(f'{file.read_text("utf-8")}\n@import "mehr.css";', "utf-8")
    (root / "site" / "assets" / "mehr.css").write_text(f"/* {heavy(16)} */", "utf-8")
    return "site/de/list/index.html", 1, "page-too-heavy"


def heavy_script(root: Path) -> Mark:
    """What a script imports counts."""
    file = root / "site" / "en" / "index.html"
    file.write_text(file.read_text("utf-8").replace("</head>", '<script src="../assets/a.js" type="module"></script></head>'), "utf-8")
    (root / "site" / "assets" / "a.js").write_text('import { b } from "./b.js";\n', "utf-8")
    (root / "site" / "assets" / "b.js").write_text(f'import "./a.js";\nexport const b = "{heavy(16)}";\n', "utf-8")
    return "site/en/index.html", 1, "page-too-heavy"


MADE: tuple[Callable[[Path], Mark], ...] = (heavy_page, heavy_style, heavy_script)


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_what_is_too_heavy_for_git(make: Callable[[Path], Mark], root: Path) -> None:
    mark = make(root)

    assert found(root) == {mark}


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_a_city_may_set_its_own_budgets(make: Callable[[Path], Mark], root: Path) -> None:
    make(root)
    with (root / "offers" / "municipality.yml").open("a", encoding="utf-8") as file:
        file.write("budgets:\n  html_kb: 60\n  css_kb: 60\n  js_kb: 60\n")

    assert found(root) == set()


def test_every_rule_has_cases() -> None:
    cases = {(case.parent.name, case.name) for case in CASES}

    assert cases == {(id, kind) for id in BY_ID.keys() - {"page-too-heavy"} for kind in ("bad", "good")}


def test_expected_are_just_the_pages_that_are_made(built: Path) -> None:
    """A new kind of page needs a line in `checks/built/expected.py`."""
    project = open_project(built)
    assert project.catalogue is not None
    made = {file_of(path) for share in shares(project) for path, _ in planned(project, share)}
    written = {path.relative_to(built / "site").as_posix() for path in (built / "site").rglob("*.html")}

    promised = set(expected(project, project.catalogue))
    assert {file for file in promised if file.endswith(".html")} == {*made, *written}
    assert {*files(project.editions)} <= promised
    assert [file for file in promised if not (built / "site" / file).is_file()] == []


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"<", b"<!-- -->", b"<html><p>" * 400], ids=["empty", "binary", "lt", "comment", "deep"]
)
def test_a_broken_file_is_no_crash(content: bytes, root: Path) -> None:
    for name in ("de/index.html", "sitemap.xml", "assets/x.css", "assets/x.js", "assets/x.webmanifest"):
        (root / "site" / name).write_bytes(content)

    assert ("site/de/index.html", 1, "title-not-unique") in found(root)


def test_an_empty_folder_misses_everything(root: Path) -> None:
    shutil.rmtree(root / "site")
    (root / "site").mkdir()

    assert {rule for _, _, rule in found(root)} == {"missing-page"}


def test_a_site_in_a_folder_of_its_server(root: Path) -> None:
    """Addresses from the server's root: the city's own pages are not ours, our own have the folder's name in front."""
    municipality = root / "offers" / "municipality.yml"
    municipality.write_text(municipality.read_text("utf-8").replace("wegweiser.example/", "stadt.example/wegweiser/"), "utf-8")
    shutil.rmtree(root / "site")
    write(open_project(root), root / "site")
    page = root / "site" / "de" / "index.html"
    links = ("/rathaus/", "/wegweiser/de/", "https://stadt.example/rathaus/", "/wegweiser/weg/")
    page.write_text(page.read_text("utf-8").replace("</main>", "\n".join(f'<a href="{link}">x</a>' for link in links)), "utf-8")
    (last,) = (number for number, line in enumerate(page.read_text("utf-8").split("\n"), 1) if "/wegweiser/weg/" in line)

    assert found(root) == {("site/de/index.html", last, "dead-link")}
