"""The catalogue's German texts as they are read: without Markdown's marks, each block by itself, each with its kind and its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType

from pydantic import BaseModel

from wegweiser.checks.reading import LIMITS, Kind, Limits
from wegweiser.model.catalogue import Catalogue
from wegweiser.prose import parse
from wegweiser.source import Keys

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "title": Kind.title,
        "summary": Kind.summary,
        "tagline": Kind.summary,
        "about": Kind.prose,
        "description": Kind.prose,
        "body": Kind.prose,
        "text": Kind.prose,
        "goal": Kind.goal,
        "why": Kind.goal,
        "person": Kind.goal,
        "counselling": Kind.goal,
        **dict.fromkeys(("name_note", "note", "bring_note", "status_note", "wait_time", "funding", "per"), Kind.note),
        **dict.fromkeys(("room", "stop", "person_role"), Kind.note),
    }
)
"""What each translatable field is for. Keywords are missing on purpose: there, colloquial words are welcome."""
_MARKDOWN = ("description", "body")


@dataclass(frozen=True)
class German:
    """A text: its record, its path inside it, how many lines below that it stands, and what it is for."""

    kind: str
    id: str
    path: Keys
    below: int
    text: str
    use: Kind

    @property
    def limits(self) -> Limits:
        """What a text of this kind may have."""
        return LIMITS[self.use]


def german(catalogue: Catalogue) -> Sequence[German]:
    """All of them, in the order of the catalogue; many rules ask for them, so the last answer is kept."""
    return _kept(_Same(catalogue))


class _Same:
    """A catalogue that is like no other, because comparing two would take longer than reading them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.catalogue is self.catalogue

    def __hash__(self) -> int:
        return id(self.catalogue)


@lru_cache(maxsize=1)
def _kept(same: _Same) -> Sequence[German]:
    return tuple(_german(same.catalogue))


def _german(catalogue: Catalogue) -> Iterator[German]:
    for kind, records in (
        ("offer", catalogue.offers),
        ("organisation", catalogue.organisations),
        ("page", catalogue.pages),
        ("goal-area", catalogue.goals),
        ("emergency", catalogue.emergency),
        ("municipality", {"": catalogue.municipality}),
    ):
        for id, record in records.items():
            for path, text in _texts(record, ()):
                name = next(str(step) for step in reversed(path) if isinstance(step, str))
                for below, block in _blocks(text) if name in _MARKDOWN else ((0, text),):
                    yield German(kind, id, path, below, block, KINDS[name])


def wholes(catalogue: Catalogue) -> Iterator[German]:
    """The same, the blocks of one Markdown text together."""
    for (kind, id, path, use), blocks in groupby(german(catalogue), lambda text: (text.kind, text.id, text.path, text.use)):
        yield German(kind, id, path, 0, "\n".join(block.text for block in blocks), use)


def _texts(value: object, path: Keys) -> Iterator[tuple[Keys, str]]:
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if not isinstance(inner := getattr(value, name), str) or name in KINDS:
                yield from _texts(inner, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if not isinstance(item, str) or path[-1] in KINDS:
                yield from _texts(item, (*path, index))
    elif isinstance(value, str):
        yield path, value


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs, headings and list items; a text of several lines is a block scalar, which begins below its key."""
    for token in parse(text):
        if token.type == "inline" and token.content:
            words = "".join(
                child.content if child.type in ("text", "code_inline") else " " * child.type.endswith("break")
                for child in token.children or ()
            )
            yield ("\n" in text) + (token.map[0] if token.map else 0), words
