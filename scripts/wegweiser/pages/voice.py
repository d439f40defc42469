"""How the site itself speaks in one language: its interface texts and the labels of the closed lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from markupsafe import Markup, escape

from wegweiser.model.labels import LABELS, label_context
from wegweiser.pages.markup import Said, foreign, said, wrapped
from wegweiser.translation.edition import Edition
from wegweiser.translation.text import SOURCE, State, Text, direction

_GAP = re.compile(r"\{(\w+)\}")
_BRACES = re.compile(r"\{\w+\}|[{}]")


@dataclass(frozen=True)
class Both:
    """A text in the page's language, and in German beside it where that is another and has other words."""

    own: Markup
    german: str | None


class Voice:
    """The interface of one edition. Texts without gaps are built once and kept."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.lang = edition.lang
        self.direction = direction(edition.lang)
        self._said: dict[tuple[str, str], Said] = {}
        self._terms: dict[tuple[type, StrEnum], Markup] = {}

    def t(self, german: str, context: str = "", /, **values: object) -> Markup:
        """A text of the interface as markup; `{gaps}` are filled and escaped."""
        if values:
            return said(foreign_filled(self.edition.label(german, context), german, self.lang, values), context, german)
        key = (german, context)
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = said(foreign(self.edition.label(german, context), self.lang), context, german)
        return known

    def plain(self, german: str, context: str = "", /, **values: object) -> str:
        """A text of the interface without markup, for attributes and `<title>`."""
        shown = _sound(self.edition.label(german, context), german).value
        return _fill(shown, {gap: str(value) for gap, value in values.items()}) if values else shown

    def both(self, german: str, context: str = "") -> Both:
        """A text for paper that two people read: in the page's language and in German."""
        said = self.edition.label(german, context)
        return Both(self.t(german, context), german if said.lang != SOURCE and said.value != german else None)

    def both_term(self, member: StrEnum) -> Both:
        """The label of a term, for paper."""
        return self.both(LABELS[type(member)][member], label_context(member))

    def term(self, member: StrEnum) -> Markup:
        """The label of a term of a closed list."""
        key = (type(member), member)  # members of two lists may be equal
        said = self._terms.get(key)
        if said is None:
            said = self._terms[key] = self.t(LABELS[type(member)][member], label_context(member))
        return said

    def plain_term(self, member: StrEnum) -> str:
        """The label of a term without markup."""
        return self.plain(LABELS[type(member)][member], label_context(member))


def foreign_filled(text: Text, german: str, lang: str, values: Mapping[str, object]) -> Markup:
    """A text with its gaps filled, marked with its own language where that is another than the page's."""
    shown = _sound(text, german)
    escaped = {gap: str(escape(value)) for gap, value in values.items()}
    # A date that ends with an abbreviation (2027 г.) takes the full stop of its sentence.
    filled = Markup(_fill(str(escape(shown.value)), escaped).replace(".</time>.", ".</time>"))
    return filled if shown.lang == lang else wrapped(filled, shown.lang)


def _sound(text: Text, german: str) -> Text:
    """A text with just the gaps of the German one; a slip in a gap is a finding of the check, the reader gets the German sentence."""
    return text if _gaps(text.value) == _gaps(german) else Text(german, SOURCE, State.source)


@cache
def _gaps(text: str) -> frozenset[str]:
    """The gaps of a text, and braces that belong to none."""
    return frozenset(_BRACES.findall(text))


def _fill(text: str, values: Mapping[str, str]) -> str:
    """Every `{name}` becomes its value and nothing else happens: `str.format` would let a translation read attributes."""
    return "".join(values[part] if index % 2 else part for index, part in enumerate(_parts(text)))


@cache
def _parts(text: str) -> tuple[str, ...]:
    """What stands between the gaps, and their names, in turn."""
    return tuple(_GAP.split(text))
