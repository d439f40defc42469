"""What a rule is: a module with a docstring for editors, an ID, a SEVERITY and, unless the loader finds it, a `check`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from wegweiser.acceptance import Acceptance
from wegweiser.checks.built.site import Site
from wegweiser.checks.haystack import Haystack, shared
from wegweiser.checks.language.glossary import Glossary
from wegweiser.load import Name
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Position, Saying, Severity
from wegweiser.source import Keys, Source
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry
from wegweiser.translation.text import SOURCE, State


class Rule(Protocol):
    """Any rule. Its docstring (German) has a title line and the sections `Was:`, `Warum:` and `Stattdessen:`."""

    __doc__: str | None
    ID: str
    SEVERITY: Severity


@dataclass(frozen=True)
class Finding:
    """What a catalogue rule found: the record (kind, id), the path inside it, fact and help."""

    kind: str
    id: str
    path: Keys
    fact: Saying
    help: Saying
    below: int = 0
    """How many lines below that place it stands: a line of a text of several lines."""
    about: Name | None = None
    """The record that is said not to exist; one that exists and is only broken has been reported already."""
    among: str | None = None
    """The kind of records that were all looked through; while one of them is broken, nobody can know what it says."""
    severity: Severity | None = None
    """What it weighs, when that is less than the rule's own severity."""


class CatalogueRule(Rule, Protocol):
    """A rule over the German catalogue."""

    def check(self, catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
        """What is wrong in the catalogue on this day."""


Pair = tuple[Message, Entry]


@dataclass(frozen=True)
class Translation:
    """One language's translation as the rules see it: every message beside its entry, None where there is none."""

    lang: str
    required: bool
    pairs: Sequence[Pair]
    glossary: Glossary = ()

    @property
    def is_german(self) -> bool:
        """Whether this is German in other words, like easy German, whose texts are written anew."""
        return self.lang.split("-", maxsplit=1)[0] == SOURCE

    @cached_property
    def states(self) -> Sequence[State]:
        """The state of each pair."""
        return [entry.state for _, entry in self.pairs]

    def of(self, state: State) -> Sequence[Pair]:
        """The pairs in a state."""
        return [pair for pair, found in zip(self.pairs, self.states, strict=True) if found is state]

    @cached_property
    def current(self) -> Sequence[Pair]:
        """The pairs that are translated, from the German as it is today."""
        return [pair for pair, current in zip(self.pairs, self._is_current, strict=True) if current]

    def at(self, indexes: Iterable[int]) -> Sequence[Pair]:
        """Of the pairs with these indexes the current ones, in order."""
        return [self.pairs[index] for index in sorted(indexes) if self._is_current[index]]

    @cached_property
    def _is_current(self) -> Sequence[bool]:
        missing, outdated = State.missing, State.outdated
        return [state is not missing and state is not outdated for state in self.states]

    def having(self, sign: re.Pattern[str]) -> Sequence[Pair]:
        """The current pairs whose translation has a character that the sign stands for."""
        return self.at(self.translated.having(sign))

    def either_having(self, sign: re.Pattern[str]) -> Sequence[Pair]:
        """The current pairs whose translation or German text has one."""
        return self.at(self.translated.having(sign) | self.german.having(sign))

    @cached_property
    def german(self) -> Haystack:
        """The German texts."""
        return shared(tuple(message.text for message, _ in self.pairs))

    @cached_property
    def translated(self) -> Haystack:
        """The translations."""
        return Haystack([entry.translation for _, entry in self.pairs])


@dataclass(frozen=True)
class Mistranslation:
    """What a translation rule found."""

    position: Position
    fact: Saying
    help: Saying


def wrong(message: Message, entry: Entry, fact: Saying, help: Saying) -> Mistranslation:
    """A finding where the translator writes."""
    return Mistranslation(entry.position or message.places[0], fact, help)


class TranslationRule(Rule, Protocol):
    """A rule over one language's translation."""

    def check(self, translation: Translation) -> Iterator[Mistranslation]:
        """What is wrong in the translation."""


@dataclass(frozen=True)
class Blemish:
    """What a rule about the way a file is written found."""

    position: Position
    fact: Saying
    help: Saying


class LayoutRule(Rule, Protocol):
    """A rule over one YAML file as it is written."""

    def check(self, source: Source) -> Iterator[Blemish]:
        """What is wrong in the file."""


@dataclass(frozen=True)
class Accepting:
    """The comments that accept a problem: all of them, those that a problem was accepted by, and the ids they may name."""

    every: Sequence[Acceptance]
    used: Collection[Acceptance]
    known: Collection[str]
    """Ids of all rules."""
    shape: Collection[str]
    """Ids of the rules whose problems cannot be accepted."""
    ran: Collection[str]
    """Ids of the rules that were asked."""


class AcceptanceRule(Rule, Protocol):
    """A rule over the comments that accept a problem."""

    def check(self, accepting: Accepting) -> Iterator[Blemish]:
        """What is wrong with them."""


@dataclass(frozen=True)
class SiteFinding:
    """What a rule over the built site found: the file inside the site, fact and help."""

    file: str
    line: int
    fact: Saying
    help: Saying
    column: int = 1


class SiteRule(Rule, Protocol):
    """A rule over the built site."""

    def check(self, site: Site) -> Iterator[SiteFinding]:
        """What is wrong in the site."""


@dataclass(frozen=True)
class Manual:
    """A rule's documentation, read from its module's docstring."""

    title: str
    what: str
    why: str
    instead: str


def manual(rule: Rule) -> Manual:
    """The documentation of a rule; raises ValueError where a section is missing."""
    title, *rest = (rule.__doc__ or "").strip().split("\n")
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in rest:
        head, colon, text = line.partition(": ")
        if colon and head in ("Was", "Warum", "Stattdessen"):
            current = sections[head] = [text]
        elif current is not None and line.strip():
            current.append(line.strip())
    try:
        return Manual(title.rstrip("."), *(" ".join(sections[name]) for name in ("Was", "Warum", "Stattdessen")))
    except KeyError as error:
        raise ValueError(f"{rule.ID}: section {error} is missing") from error
