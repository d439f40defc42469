"""Collects every sentence that a problem or a reporter can say, from the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from pydantic import BaseModel

import wegweiser
from wegweiser.checks.messages import file
from wegweiser.checks.wordlist import wordlist
from wegweiser.documents import Front
from wegweiser.model.base import Model
from wegweiser.problem import Position
from wegweiser.translation.merge import merge
from wegweiser.translation.messages import Message, united
from wegweiser.translation.po import PoFile
from wegweiser.translation.po_write import completed, render

CALLS: Mapping[str, tuple[int, ...]] = {"say": (0,), "translate": (0,), "wrong": (1, 2)}
"""Function → which of its arguments are sentences."""


def sentences() -> tuple[Message, ...]:
    """The sentences, in order of the files in which they stand."""
    return united([*_in_code(), *_in_models(), *_in_wordlist()])


def template(lang: str) -> str:
    """The PO file of a language, brought up to date; no translation gets lost."""
    old = file(lang)
    merged = merge(sentences(), old.entries)
    # Lines would change with every edit of the code; the file is enough to find the place.
    places = {message.key: tuple(dict.fromkeys(str(place.path) for place in message.places)) for message in sentences()}
    entries = [replace(entry, references=places[entry.key]) for entry in merged.entries]
    return render(PoFile(old.path, completed(old.header, lang), (*entries, *merged.obsolete))).decode()


def _in_code() -> Iterator[Message]:
    package = Path(wegweiser.__file__).parent
    for module in sorted(package.rglob("*.py")):
        tree = ast.parse(module.read_text("utf-8"))
        for line, text in sorted(_said(tree)):
            yield Message("", text, (Position(PurePosixPath(module.relative_to(package).as_posix()), line),))


def _said(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of every sentence: `say("…")`, `say("…" if one else "…")`, or a name that is a sentence."""
    names = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            for index in CALLS.get(name, ()):
                if index < len(call.args):
                    yield from ((call.lineno, text) for text in _texts(call.args[index], names))


def _texts(value: ast.expr, names: Mapping[str, ast.expr]) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from (*_texts(value.body, names), *_texts(value.orelse, names))
        case ast.Name(id) if isinstance(names.get(id), ast.Constant):
            yield from _texts(names[id], {})


def _in_models() -> Iterator[Message]:
    """Of a key that has to be there and is missing, its own sentence says what to write."""
    models = {model for model in _models(Model) | {Front} if model.__module__.startswith("wegweiser.")}
    for model in sorted(models, key=lambda model: (model.__module__, model.__name__)):
        place = Position(PurePosixPath(model.__module__.removeprefix("wegweiser.").replace(".", "/") + ".py"))
        for field in model.model_fields.values():
            if field.is_required() and field.description:
                yield Message("", field.description, (place,))


def _in_wordlist() -> Iterator[Message]:
    """Better words and reasons; the better words stay German in every language, only what joins them is translated."""
    place = Position(PurePosixPath("checks/plain/words.yml"))
    for avoided in (*wordlist().avoid, *wordlist().abbreviations):
        yield from (Message("", text, (place,)) for text in (avoided.better, avoided.why) if text)


def _models(base: type[BaseModel]) -> set[type[BaseModel]]:
    return {found for child in base.__subclasses__() for found in (child, *_models(child))}
