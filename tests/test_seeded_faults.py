"""Every rule finds its fault wherever it stands: one fault of its kind, at a random place in a copy of the real catalogue.

`WEGWEISER_SEEDS=20 pytest tests/test_seeded_faults.py` tries twenty places for each.
"""

import os
import shutil
from collections import defaultdict
from functools import cache
from pathlib import Path
from random import Random

import pytest

from tests.faults import legal, links, meaning, shape, site, translation
from tests.faults.tree import ROOT, Plant, Tree
from wegweiser.checks.built.run import check_site
from wegweiser.checks.rules import ALL
from wegweiser.checks.run import check
from wegweiser.engines.folder import write
from wegweiser.project import open_project

FAULTS: dict[str, Plant] = {**shape.FAULTS, **meaning.FAULTS, **legal.FAULTS, **translation.FAULTS}
IN_ALL_LANGUAGES = {"bad-po", *(id for id in FAULTS if "document-" in id), *translation.FAULTS}
SEEDS = range(int(os.environ.get("WEGWEISER_SEEDS", "2")))


def found(root: Path) -> set[tuple[str, str, int]]:
    return {(each.rule, str(each.position.path), each.position.line) for each in check(open_project(root)).problems}


@cache
def before() -> dict[str, frozenset[str]]:
    """Rule → files of the real catalogue in which it finds something already."""
    files: dict[str, set[str]] = defaultdict(set)
    for rule, path, _ in found(ROOT):
        files[rule].add(path)
    return {rule: frozenset(paths) for rule, paths in files.items()}


def test_every_rule_has_a_fault() -> None:
    planted = [*shape.FAULTS, *meaning.FAULTS, *legal.FAULTS, *translation.FAULTS, *site.FAULTS, *links.FAULTS]

    assert sorted(planted) == sorted(rule.ID for rule in ALL)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("rule", sorted(FAULTS))
def test_the_fault_is_found_at_its_place(rule: str, seed: int, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    german = rule not in IN_ALL_LANGUAGES
    tree = Tree(tmp_path / "copy", Random(f"{rule} {seed}"), before().get(rule, frozenset()), german)
    path, line = FAULTS[rule](tree)

    assert (rule, path, line) in found(tree.root), f"{path}:{line}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = Path(shutil.copytree(ROOT / "tests" / "sites" / "base", tmp_path_factory.mktemp("built") / "project"))
    write(open_project(root), root / "site")
    return root


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("rule", sorted(site.FAULTS))
def test_the_fault_in_a_built_site_is_found_at_its_place(rule: str, seed: int, built: Path, tmp_path: Path) -> None:
    """Links out have their own test beside their server: tests/outward/test_seeded_faults.py."""
    root = Path(shutil.copytree(built, tmp_path / "copy"))
    path, line = site.FAULTS[rule](site.Built(root, Random(f"{rule} {seed}")))

    problems = check_site(open_project(root), root / "site")

    assert (rule, path, line) in {(each.rule, str(each.position.path), each.position.line) for each in problems}, f"{path}:{line}"
