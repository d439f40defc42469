"""Every rule is listed, documented and, where the loader finds it, really said by the loader."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wegweiser.checks.acceptance import ACCEPTANCE
from wegweiser.checks.catalogue import CATALOGUE
from wegweiser.checks.layout import LAYOUT
from wegweiser.checks.links import LINKS
from wegweiser.checks.manual import reference
from wegweiser.checks.plain import PLAIN
from wegweiser.checks.rule import Rule, manual
from wegweiser.checks.rules import ALL
from wegweiser.checks.shape import SHAPE
from wegweiser.checks.site import SITE
from wegweiser.checks.translation import TRANSLATION

PACKAGE = Path(__file__).parent.parent / "scripts" / "wegweiser"


@pytest.mark.parametrize(
    ("folder", "rules"),
    [
        ("shape", SHAPE),
        ("layout", LAYOUT),
        ("catalogue", CATALOGUE),
        ("plain", PLAIN),
        ("translation", TRANSLATION),
        ("acceptance", ACCEPTANCE),
        ("site", SITE),
        ("links", LINKS),
    ],
)
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
