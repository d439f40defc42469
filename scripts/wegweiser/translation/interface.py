"""The interface's own German texts: in templates, in page code, and the labels of the closed lists."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from jinja2 import Environment, nodes

from wegweiser.model.labels import LABELS, label_context
from wegweiser.problem import Position
from wegweiser.translation.messages import Message, united

CALLS = frozenset({"t", "plain", "both", "label"})
"""What says a text of the interface: `t("Kosten")`, `voice.plain("Kosten")`, `edition.label("Beratung", "offer-type/counselling")`."""


class _Call(NamedTuple):
    line: int
    text: str
    context: str = ""


def interface_messages(root: Path) -> tuple[Message, ...]:
    """The messages of the interface whose code lies in `root/scripts/wegweiser`."""
    return united(_messages(root))


def _messages(root: Path) -> Iterator[Message]:
    package = root / "scripts/wegweiser"
    yield from _found(root, sorted((package / "theme").rglob("*.jinja")), _template_calls)
    for folder in ("pages", "exports"):
        yield from _found(root, sorted((package / folder).rglob("*.py")), _python_calls)
    labels = Position(PurePosixPath("scripts/wegweiser/model/labels.py"))
    for terms in LABELS.values():
        for member, label in terms.items():
            yield Message(label_context(member), label, (labels,))


def _found(root: Path, files: list[Path], calls: Callable[[str], Iterator[_Call]]) -> Iterator[Message]:
    for file in files:
        path = PurePosixPath(file.relative_to(root).as_posix())
        for call in sorted(calls(file.read_text("utf-8"))):
            yield Message(call.context, call.text, (Position(path, call.line),))


def _template_calls(source: str) -> Iterator[_Call]:
    for call in Environment(autoescape=True).parse(source).find_all(nodes.Call):
        name = call.node.name if isinstance(call.node, nodes.Name) else call.node.attr if isinstance(call.node, nodes.Getattr) else ""
        texts = [arg.value for arg in call.args if isinstance(arg, nodes.Const) and isinstance(arg.value, str)]
        if name in CALLS and len(texts) == len(call.args) in (1, 2):
            yield _Call(call.lineno, *texts)


def _python_calls(source: str) -> Iterator[_Call]:
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""
        texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name in CALLS and len(texts) == len(call.args) in (1, 2):
            yield _Call(call.lineno, *texts)
