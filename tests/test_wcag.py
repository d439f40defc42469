"""The table of WCAG criteria: complete, and nothing in it that is not there."""

import ast
import re
from pathlib import Path

import pytest

from wegweiser.wcag.table import Criterion, criteria, markdown

ROOT = Path(__file__).parent.parent
COUNT = {"A": 32, "AA": 24}
"""WCAG 2.2 has 31 criteria of level A and 24 of level AA; 4.1.1, which EN 301 549 still asks for, makes 32."""


def functions(file: Path) -> set[str]:
    return {node.name for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)}


def test_every_criterion_is_there_once() -> None:
    numbers = [each.number for each in criteria()]

    assert len(set(numbers)) == len(numbers)
    assert {level: sum(each.level == level for each in criteria()) for level in COUNT} == COUNT
    assert [number for number in numbers if not re.fullmatch(r"[1-4]\.\d\.\d{1,2}", number)] == []


@pytest.mark.parametrize("criterion", criteria(), ids=lambda each: each.number)
def test_something_stands_behind_it(criterion: Criterion) -> None:
    assert criterion.covered
    for test in criterion.tests:
        file, _, name = test.partition("::")
        assert name.startswith("test_") and name in functions(ROOT / file), test
    for record in criterion.seen:
        assert re.match(r"20\d\d-\d\d-\d\d: \S", record), record


def test_nothing_behind_it_is_seen() -> None:
    assert not Criterion("9.9.9", "nichts", "A", "2.2").covered


def test_the_table_shows_every_criterion() -> None:
    table = markdown()

    assert all(f"| {each.number} {each.name} |" in table for each in criteria())
