"""What a rule is: a module with a docstring for editors, an ID, a SEVERITY and, unless the loader finds it, a `check`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from wegweiser.checks.built.site import Site
from wegweiser.load import Name
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Position, Saying, Severity
from wegweiser.source import Keys
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry


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


class CatalogueRule(Rule, Protocol):
    """A rule over the German catalogue."""

    def check(self, catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
        """What is wrong in the catalogue on this day."""


@dataclass(frozen=True)
class Translation:
    """One language's translation as the rules see it: every message beside its entry, None where there is none."""

    lang: str
    required: bool
    pairs: Sequence[tuple[Message, Entry]]


@dataclass(frozen=True)
class Mistranslation:
    """What a translation rule found."""

    position: Position
    fact: Saying
    help: Saying


class TranslationRule(Rule, Protocol):
    """A rule over one language's translation."""

    def check(self, translation: Translation) -> Iterator[Mistranslation]:
        """What is wrong in the translation."""


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
