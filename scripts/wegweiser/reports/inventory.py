"""Every text of every language as one plain value: where it belongs, how long its German is, how far it is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from wegweiser.documents import Documents
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LifeArea
from wegweiser.reports.words import SHORT, label
from wegweiser.translation.files import FILES, catalogue_file
from wegweiser.translation.merge import current
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry
from wegweiser.translation.text import SOURCE, State

_FILE_OF = {kind: name for name, kinds in FILES.items() for kind in kinds}
_LINK_TARGET = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True)
class Section:
    """A part of the catalogue that is translated together: a life area (offers and goals), or a part that has none."""

    id: str
    title: str
    short: str


SECTIONS: tuple[Section, ...] = (
    *(Section(area.value, label(area), SHORT[area]) for area in LifeArea),
    Section("agreement", "Vereinbarung", "Verein\u00adbarung"),
    Section("organisations", "Organisationen", "Organi\u00adsationen"),
    Section("site", "Stadt und Notrufe", "Stadt, Notruf"),
    Section("documents", "Feste Seiten (Impressum und andere)", "Feste Seiten"),
)


@dataclass(frozen=True)
class Unit:
    """One text in one language; `words` are those of the German text, `file` is where its translation stands."""

    lang: str
    section: str
    file: PurePosixPath
    words: int
    state: State


def inventory(
    catalogue: Catalogue, messages: Sequence[Message], entries: Mapping[str, Sequence[Entry]], documents: Documents
) -> tuple[Unit, ...]:
    """All texts in all languages but German, in the order of the languages of the site."""
    sections = [_section(catalogue, message.context) for message in messages]
    lengths = [words(message.text) for message in messages]
    found: list[Unit] = []
    for lang, known in entries.items():
        merged = current(messages, known)
        for message, section, length, entry in zip(messages, sections, lengths, merged, strict=True):
            file = catalogue_file(lang, _FILE_OF[message.context.split("/", 1)[0]])
            found.append(Unit(lang, section, file, length, entry.state))
        found.extend(_documents(documents, lang))
    return tuple(found)


def words(text: str) -> int:
    """How many words a translator has to write; link targets are not among them."""
    return sum(any(letter.isalnum() for letter in word) for word in _LINK_TARGET.sub("]", text).split())


def _section(catalogue: Catalogue, context: str) -> str:
    kind, _, rest = context.partition("/")
    id = rest.split("/", 1)[0]
    if kind == "offer":
        return catalogue.offers[id].life_areas[0].value
    if kind == "goal":
        return next(area.id.value for area in catalogue.goals.values() if any(goal.id == id for goal in area.goals))
    return {"page": "agreement", "organisation": "organisations"}.get(kind, "site")


def _documents(documents: Documents, lang: str) -> Iterator[Unit]:
    for name, versions in documents.items():
        if german := versions.get(SOURCE):
            translated = versions.get(lang)
            file = translated.file if translated else PurePosixPath("docs", f"{name}.{lang}.md")
            length = words(f"{german.front.title} {german.front.description} {german.body}")
            yield Unit(lang, "documents", file, length, translated.state if translated else State.missing)
