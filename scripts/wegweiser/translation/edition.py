"""The catalogue as one language sees it: every text knows its language and its state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wegweiser.model.catalogue import Catalogue
from wegweiser.translation.merge import current
from wegweiser.translation.messages import Key, Message
from wegweiser.translation.po import Entry
from wegweiser.translation.text import SOURCE, State, Text


@dataclass(frozen=True)
class Edition:
    """A catalogue with the texts of one language; where there is none, the German one comes back, marked missing."""

    lang: str
    catalogue: Catalogue
    texts: Mapping[Key, Text] = field(default_factory=dict)
    interface: Mapping[Key, Text] = field(default_factory=dict)

    def text(self, context: str, german: str) -> Text:
        """The catalogue's text for a message, for example `("offer/deutsch-a1/title", "Deutsch A1")`."""
        return self.texts.get((context, german)) or self._german(german)

    def label(self, german: str, context: str = "") -> Text:
        """The interface's own text, for example `label("Kosten")` or `label("Beratung", "type/counselling")`."""
        return self.interface.get((context, german)) or self._german(german)

    def _german(self, german: str) -> Text:
        return Text(german, SOURCE, State.source if self.lang == SOURCE else State.missing)


def edition(
    lang: str, catalogue: Catalogue, messages: Sequence[Message], entries: Iterable[Entry], interface: Mapping[Key, Text]
) -> Edition:
    """The edition of a language from its translators' entries, brought up to date in memory; German needs none."""
    if lang == SOURCE:
        return Edition(lang, catalogue)
    return Edition(lang, catalogue, texts(lang, current(messages, entries)), interface)


def texts(lang: str, entries: Iterable[Entry]) -> dict[Key, Text]:
    """The translated ones among the entries, each with its state."""
    states = ((entry, entry.state) for entry in entries if not entry.obsolete)
    return {entry.key: _text(lang, entry, state) for entry, state in states if state is not State.missing}


def _text(lang: str, entry: Entry, state: State) -> Text:
    if state is State.reviewed and entry.provenance:
        return Text(entry.translation, lang, state, entry.provenance.by, entry.provenance.on)
    return Text(entry.translation, lang, state)
