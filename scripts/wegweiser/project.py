"""Everything a command needs, opened once: catalogue, hand-written pages, translations, today."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser.documents import Documents, documents
from wegweiser.lazily import Lazily
from wegweiser.load import Loaded, load
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LanguageStatus
from wegweiser.problem import Problem
from wegweiser.translation.edition import Edition, edition
from wegweiser.translation.files import entries, interface_texts, is_threshold, titles
from wegweiser.translation.merge import current
from wegweiser.translation.messages import Message, messages
from wegweiser.translation.po import Entry
from wegweiser.translation.text import SOURCE

if TYPE_CHECKING:
    from wegweiser.pages.desk import Desk

KEEP = 1
"""Languages in memory: the one that is being worked on."""


@dataclass(frozen=True)
class Translated:
    """One language's entries, one for each message, and what is wrong with its files."""

    entries: Sequence[Entry]
    problems: Sequence[Problem]


@dataclass(frozen=True)
class Project:
    """A municipality's folder as values, but for the translations: of those one language at a time is in memory."""

    root: Path
    today: datetime.date
    loaded: Loaded
    problems: tuple[Problem, ...]
    messages: Sequence[Message]
    documents: Documents

    def translated(self, lang: str) -> Translated:
        """What the translators of a language wrote, read anew each time and brought up to date with the messages."""
        found, problems = entries(self.root, lang)
        return Translated(current(self.messages, found), problems)

    @cached_property
    def entries(self) -> Mapping[str, Sequence[Entry]]:
        """What the translators wrote, by language, as it stands in their files."""
        languages = self.catalogue.municipality.languages if self.catalogue else ()
        codes = [language.code for language in languages if language.code != SOURCE]
        return Lazily(codes, lambda lang: entries(self.root, lang)[0])

    @cached_property
    def editions(self) -> Mapping[str, Edition]:
        """The catalogue in every language; each is made when somebody asks, and few are kept: a thousand offers are 40 MB of texts."""
        if (catalogue := self.catalogue) is None:
            return {}
        languages = [language.code for language in catalogue.municipality.languages]
        return Lazily(languages, self._edition_of(catalogue), KEEP)

    @cached_property
    def desks(self) -> Mapping[str, Desk]:
        """The desk of every language: what its pages and files share is worked out there once."""
        from wegweiser.pages.desk import Desk  # noqa: PLC0415 - a check must not pay for the templates

        return Lazily(tuple(self.editions), lambda lang: Desk(self.editions[lang], self.documents), KEEP)

    @cached_property
    def thresholds(self) -> Mapping[str, Desk]:
        """Desks of all languages at once, for pages in no language: they know no text of an offer but its title."""
        from wegweiser.pages.desk import Desk  # noqa: PLC0415

        if (catalogue := self.catalogue) is None:
            return {}
        wanted = [message for message in self.messages if is_threshold(message.context)]
        return Lazily(
            tuple(self.editions),
            lambda lang: Desk(edition(lang, catalogue, wanted, titles(self.root, lang), interface_texts(lang)), self.documents),
        )

    def _edition_of(self, catalogue: Catalogue) -> Callable[[str], Edition]:
        return lambda lang: edition(lang, catalogue, self.messages, entries(self.root, lang)[0], interface_texts(lang))

    @property
    def catalogue(self) -> Catalogue | None:
        """The catalogue, None where not even the municipality could be read."""
        return self.loaded.catalogue

    @property
    def address(self) -> str:
        """The site's public address, always with `/` at the end."""
        return self.catalogue.municipality.url.rstrip("/") + "/" if self.catalogue else "/"


def hand_written(root: Path, catalogue: Catalogue) -> tuple[Documents, tuple[Problem, ...]]:
    """The hand-written pages in the municipality's languages, and what is wrong with them."""
    languages = catalogue.municipality.languages
    growing = {language.code for language in languages if language.status is LanguageStatus.in_progress}
    return documents(root, [language.code for language in languages], growing)


def day_of(catalogue: Catalogue, today: datetime.date | None) -> datetime.date:
    """Today: given, else the demonstration's, else the real one."""
    return today or catalogue.municipality.today or datetime.date.today()


def open_project(root: Path, today: datetime.date | None = None) -> Project:
    """Reads a project folder; what is wrong with the catalogue and the hand-written pages is in `problems`.

    Today: given, else the demonstration's, else the real one.
    """
    loaded = load(root)
    catalogue = loaded.catalogue
    if catalogue is None:
        return Project(root, today or datetime.date.today(), loaded, loaded.problems, (), {})
    pages, troubles = hand_written(root, catalogue)
    problems = (*loaded.problems, *troubles)
    return Project(root, day_of(catalogue, today), loaded, problems, messages(catalogue, loaded.positions), pages)
