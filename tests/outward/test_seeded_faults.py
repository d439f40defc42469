"""Every fault of a link out is found wherever it stands, however the server misbehaves."""

import datetime
import os
from pathlib import Path
from random import Random

import pytest

from tests.faults.links import FAULTS
from tests.faults.tree import Tree
from tests.outward.server import Server
from wegweiser.checks.outward.ask import Manners
from wegweiser.checks.outward.run import check_links
from wegweiser.project import open_project

SEEDS = range(int(os.environ.get("WEGWEISER_SEEDS", "4")))
NOW = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("rule", sorted(FAULTS))
def test_the_fault_is_found_at_its_place(rule: str, seed: int, tmp_path: Path, server: Server, hasty: Manners) -> None:
    (tmp_path / "copy").mkdir()
    tree = Tree(tmp_path / "copy", Random(f"{rule} {seed}"), frozenset(), german=False)
    path, line = FAULTS[rule](tree, server)

    problems = check_links(open_project(tree.root), NOW, hasty)

    assert (rule, path, line) in {(each.rule, str(each.position.path), each.position.line) for each in problems}, f"{path}:{line}"
