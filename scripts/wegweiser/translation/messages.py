"""The catalogue's translatable texts, found by their `Translatable` mark in the models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from wegweiser import prose
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.scalars import Translatable
from wegweiser.problem import Position

Path = tuple[str | int, ...]
Positions = Callable[[str, str, Path], Position]
"""Where a value stands: (kind, id, path inside the record)."""
Key = tuple[str, str]
"""(context, German text): what identifies a message."""


@dataclass(frozen=True)
class Message:
    """One German text to translate, its context (`offer/deutsch-a1/title`) and every place where it stands."""

    context: str
    text: str
    places: tuple[Position, ...]
    limit: int | None = field(default=None, compare=False)
    """The longest the model allows, in characters; translators are told, too."""

    @cached_property
    def key(self) -> Key:
        """What identifies the message; every language asks for it."""
        return (self.context, self.text)

    @property
    def is_search_word(self) -> bool:
        """Whether it is what people type: translators write the words of their language, as many and as mixed as they are."""
        return self.context.endswith("/keywords")

    @cached_property
    def references(self) -> tuple[str, ...]:
        """Its places as PO files write them."""
        return tuple(dict.fromkeys(f"{place.path}:{place.line}" for place in self.places))


class Record(NamedTuple):
    """A record with texts to translate."""

    kind: str
    id: str
    value: BaseModel

    @property
    def name(self) -> str:
        """How the contexts of its messages begin: `offer/deutsch-a1`, or `municipality`."""
        return f"{self.kind}/{self.id}" if self.id else self.kind


class Found(NamedTuple):
    """A text inside a record, by its `Translatable` mark."""

    path: Path
    text: str
    mark: Translatable
    limit: int | None


def messages(catalogue: Catalogue, positions: Positions) -> tuple[Message, ...]:
    """All messages in the order of the catalogue; the same text twice in one context is one message with two places."""
    return united(_messages(catalogue, positions))


def united(found: Iterable[Message]) -> tuple[Message, ...]:
    """Messages with the same identity as one, at the place of the first."""
    places: dict[Key, dict[Position, None]] = {}
    limits: dict[Key, int | None] = {}
    for message in found:
        places.setdefault(message.key, {}).update(dict.fromkeys(message.places))
        limits.setdefault(message.key, message.limit)
    return tuple(Message(*key, tuple(where), limits[key]) for key, where in places.items())


def _messages(catalogue: Catalogue, positions: Positions) -> Iterator[Message]:
    for record in records(catalogue):
        yield from of_record(record, positions)


def of_record(record: Record, positions: Positions) -> Iterator[Message]:
    """The messages of one record; no other record has a message with one of their contexts."""
    for found in found_in(record.value):
        context = context_of(record.name, found.path)
        place = positions(record.kind, record.id, found.path)
        if found.mark.markdown:
            yield from _blocks(context, found.text, place)
        else:
            yield Message(context, found.text, (place,), found.limit)


def found_in(value: BaseModel) -> Iterator[Found]:
    """The marked texts of a record, each with its path inside it."""
    return _walk(type(value), (), value, ())


def context_of(name: str, path: Path) -> str:
    """The context of a record's message: its place in a list does not count."""
    return "/".join((name, *(step for step in path if isinstance(step, str))))


def record_name(context: str) -> str:
    """The name of the record that a message's context belongs to."""
    kind, _, rest = context.partition("/")
    return kind if kind == "municipality" else f"{kind}/{rest.partition('/')[0]}"


def records(catalogue: Catalogue) -> Iterator[Record]:
    """All records with texts, in the order of the catalogue."""
    for kind, records in (
        ("offer", catalogue.offers),
        ("organisation", catalogue.organisations),
        ("district", catalogue.districts),
        ("page", catalogue.pages),
        ("goal", {goal.id: goal for area in catalogue.goals.values() for goal in area.goals}),
        ("emergency", catalogue.emergency),
    ):
        for id, value in records.items():
            yield Record(kind, id, value)
    yield Record("municipality", "", catalogue.municipality)


def _blocks(context: str, text: str, place: Position) -> Iterator[Message]:
    # A text of several lines is a block scalar: it begins below the line of its `|`.
    first = place.line + ("\n" in text)
    for token in prose.parse(text):
        if token.type == "inline" and token.content:
            line = first + (token.map[0] if token.map else 0)
            yield Message(context, token.content, (place if line == place.line else Position(place.path, line),))


def _walk(annotation: Any, metadata: Iterable[Any], value: Any, path: Path) -> Iterator[Found]:
    """The marked texts inside a value of the given type."""
    mark = _mark(metadata)
    if isinstance(value, str):
        if mark and value:
            yield Found(path, value, mark, next((each.max_length for each in metadata if hasattr(each, "max_length")), None))
    elif isinstance(value, BaseModel):
        for name, inner, marks in _fields(type(value)):
            yield from _walk(inner, marks, getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        inner, marks = _bare(get_args(annotation)[0])
        for index, item in enumerate(value):
            yield from _walk(inner, marks, item, (*path, index))


def _mark(metadata: Iterable[Any]) -> Translatable | None:
    return next((mark for mark in metadata if isinstance(mark, Translatable)), None)


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, Any, tuple[Any, ...]], ...]:
    """Name, type and marks of the fields that can hold a marked text; the others need no visit."""
    found = []
    for name, info in model.model_fields.items():
        inner, marks = _bare(info.annotation)
        marks = (*info.metadata, *marks)
        if _holds(inner, marks):
            found.append((name, inner, marks))
    return tuple(found)


def _bare(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type without `Annotated` and `| None`, and the marks that stood there."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        bare, more = _bare(inner)
        return bare, (*marks, *more)
    if get_origin(annotation) in (Union, UnionType):
        arms = [arm for arm in get_args(annotation) if arm is not type(None)]
        if len(arms) == 1:
            return _bare(arms[0])
    return annotation, ()


def _holds(annotation: Any, metadata: Iterable[Any]) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return bool(_fields(annotation))
    if get_origin(annotation) is tuple:
        return _holds(*_bare(get_args(annotation)[0]))
    return _mark(metadata) is not None
