"""A project whose languages are opened one by one, and their texts record by record, when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from wegweiser.lazily import Lazily
from wegweiser.preview.language import Language
from wegweiser.project import Project
from wegweiser.translation.edition import Edition
from wegweiser.translation.files import interface_texts
from wegweiser.translation.messages import Key, Positions, Record, record_name, records
from wegweiser.translation.text import SOURCE, Text

if TYPE_CHECKING:
    from wegweiser.pages.desk import Desk


class Texts(Mapping[Key, Text]):
    """The catalogue's texts in one language."""

    def __init__(self, language: Language, found: Mapping[str, Record], positions: Positions) -> None:
        self._language = language
        self._records = found
        self._positions = positions
        self._texts: dict[str, Mapping[Key, Text]] = {}

    def __getitem__(self, key: Key) -> Text:
        name = record_name(key[0])
        if name not in self._texts:
            record = self._records.get(name)
            self._texts[name] = self._language.texts(record, self._positions) if record else {}
        return self._texts[name][key]

    def __iter__(self) -> Iterator[Key]:
        return (message for record in self._records.values() for message in self._language.texts(record, self._positions))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@dataclass(frozen=True)
class Live(Project):
    """What pages need of a project. `messages` and `entries` stay empty: only the check asks for all of them at once."""

    languages: Mapping[str, Language] = field(default_factory=dict)
    interface: Callable[[str], Mapping[Key, Text]] = interface_texts

    @cached_property
    def editions(self) -> Mapping[str, Edition]:
        """The catalogue in every language."""
        return Lazily([language.code for language in self.catalogue.municipality.languages] if self.catalogue else (), self._edition)

    @cached_property
    def thresholds(self) -> Mapping[str, Desk]:
        """The desks of all languages: here no text is read before it is shown."""
        from wegweiser.pages.desk import Desk  # noqa: PLC0415

        return Lazily(tuple(self.editions), lambda lang: Desk(self.editions[lang], self.documents))

    @cached_property
    def _records(self) -> Mapping[str, Record]:
        return {record.name: record for record in records(self.catalogue)} if self.catalogue else {}

    def _edition(self, lang: str) -> Edition:
        assert self.catalogue is not None
        if lang == SOURCE:
            return Edition(lang, self.catalogue)
        texts = Texts(self.languages[lang], self._records, self.loaded.positions)
        return Edition(lang, self.catalogue, texts, self.interface(lang))
