"""The house stays as design.md draws it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "scripts" / "wegweiser"
STREAM = [
    {"controls", "problem", "lazily"},
    {"source", "spans", "wcag"},
    {"model"},
    {"shape", "prose", "schema", "spreadsheet"},
    {"load"},
    {"translation"},
    {"acceptance"},
    {"fixes"},
    {"documents"},
    {"pages", "theme"},
    {"exports", "project"},
    {"hsds_intake"},
    {"intake"},
    {"checks", "site"},
    {"reporters", "reports"},
    {"preview", "servers"},
    {"engines", "generate"},
    {"commands"},
    {"cli"},
]
RANK = {name: rank for rank, names in enumerate(STREAM) for name in names}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part(module: Path) -> str:
    """The top-level name a module belongs to."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_no_import_against_the_stream(module: Path) -> None:
    for name in imports(module):
        if name.startswith("wegweiser.") and part(module) != "__init__":
            assert RANK[name.split(".")[1]] <= RANK[part(module)], f"{module.name} imports {name}"


def test_mkdocs_only_in_its_engine() -> None:
    using = {
        module.relative_to(PACKAGE).as_posix()
        for module in MODULES
        for name in imports(module)
        if name.split(".")[0] in ("mkdocs", "mkdocs_static_i18n")
    }

    assert using == {"engines/mkdocs.py"}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_modules_and_functions_can_be_read_in_one_go(module: Path) -> None:
    text = module.read_text("utf-8")
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= 30
    ]

    assert len(text.splitlines()) <= 250
    assert not long
