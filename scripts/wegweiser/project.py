"""Everything a command needs, opened once: catalogue, hand-written pages, translations, today."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from wegweiser.documents import Documents, documents
from wegweiser.lazily import Lazily
from wegweiser.load import Loaded, load
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LanguageStatus
from wegweiser.pages.desk import Desk
from wegweiser.problem import Problem
from wegweiser.translation.edition import Edition, edition
from wegweiser.translation.files import entries, interface_texts
from wegweiser.translation.messages import Message, messages
from wegweiser.translation.po import Entry
from wegweiser.translation.text import SOURCE


@dataclass(frozen=True)
class Project:
    """A municipality's folder as values; `entries` are its translators' entries by language."""

    root: Path
    today: datetime.date
    loaded: Loaded
    problems: tuple[Problem, ...]
    messages: Sequence[Message]
    entries: Mapping[str, Sequence[Entry]]
    documents: Documents

    @cached_property
    def editions(self) -> Mapping[str, Edition]:
        """The catalogue in every language; each is made when somebody asks, for the check needs none."""
        if (catalogue := self.catalogue) is None:
            return {}
        languages = [language.code for language in catalogue.municipality.languages]
        return Lazily(languages, lambda lang: edition(lang, catalogue, self.messages, self.entries.get(lang, ()), interface_texts(lang)))

    @cached_property
    def desks(self) -> Mapping[str, Desk]:
        """The desk of every language: what its pages and files share is worked out there once."""
        return Lazily(tuple(self.editions), lambda lang: Desk(self.editions[lang], self.documents))

    @property
    def catalogue(self) -> Catalogue | None:
        """The catalogue, None where not even the municipality could be read."""
        return self.loaded.catalogue

    @property
    def address(self) -> str:
        """The site's public address, always with `/` at the end."""
        return self.catalogue.municipality.url.rstrip("/") + "/" if self.catalogue else "/"


def open_project(root: Path, today: datetime.date | None = None) -> Project:
    """Reads a project folder; whatever is wrong is in `problems`. Today: given, else the demonstration's, else the real one."""
    loaded = load(root)
    catalogue = loaded.catalogue
    if catalogue is None:
        return Project(root, today or datetime.date.today(), loaded, loaded.problems, (), {}, {})
    languages = [language.code for language in catalogue.municipality.languages]
    found = messages(catalogue, loaded.positions)
    growing = {language.code for language in catalogue.municipality.languages if language.status is LanguageStatus.in_progress}
    pages, troubles = documents(root, languages, growing)
    read = {lang: entries(root, lang) for lang in languages if lang != SOURCE}
    broken = tuple(problem for _, problems in read.values() for problem in problems)
    day = today or catalogue.municipality.today or datetime.date.today()
    problems = (*loaded.problems, *troubles, *broken)
    return Project(root, day, loaded, problems, found, {lang: pair[0] for lang, pair in read.items()}, pages)
