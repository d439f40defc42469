"""How the site itself speaks in one language: its interface texts and the labels of the closed lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from wegweiser.model.labels import LABELS, label_context
from wegweiser.pages.markup import Said, foreign, said, wrapped
from wegweiser.translation.edition import Edition
from wegweiser.translation.text import SOURCE, Text, direction


@dataclass(frozen=True)
class Both:
    """A text in the page's language, and in German beside it where that is another."""

    own: Markup
    german: str | None


class Voice:
    """The interface of one edition. Texts without gaps are built once and kept."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.lang = edition.lang
        self.direction = direction(edition.lang)
        self._said: dict[tuple[str, str], Said] = {}

    def t(self, german: str, context: str = "", /, **values: object) -> Markup:
        """A text of the interface as markup; `{gaps}` are filled and escaped."""
        if values:
            return said(foreign_filled(self.edition.label(german, context), german, self.lang, values), context, german)
        key = (german, context)
        if key not in self._said:
            self._said[key] = said(foreign(self.edition.label(german, context), self.lang), context, german)
        return self._said[key]

    def plain(self, german: str, context: str = "", /, **values: object) -> str:
        """A text of the interface without markup, for attributes and `<title>`."""
        return _fill(self.edition.label(german, context).value, german, values)

    def both(self, german: str, context: str = "") -> Both:
        """A text for paper that two people read: in the page's language and in German."""
        said = self.edition.label(german, context)
        return Both(self.t(german, context), german if said.lang != SOURCE else None)

    def term(self, member: StrEnum) -> Markup:
        """The label of a term of a closed list."""
        return self.t(LABELS[type(member)][member], label_context(member))

    def plain_term(self, member: StrEnum) -> str:
        """The label of a term without markup."""
        return self.plain(LABELS[type(member)][member], label_context(member))


def foreign_filled(text: Text, german: str, lang: str, values: dict[str, object]) -> Markup:
    """A text with its gaps filled, marked with its own language where that is another than the page's."""
    escaped: dict[str, object] = {gap: str(Markup.escape(value)) for gap, value in values.items()}
    filled = Markup(_fill(str(Markup.escape(text.value)), str(Markup.escape(german)), escaped))
    return filled if text.lang == lang else wrapped(filled, text.lang)


def _fill(said: str, german: str, values: dict[str, object]) -> str:
    try:
        return said.format(**values)
    except (KeyError, IndexError, ValueError):
        # A translator's slip in a gap is a finding of the check; the reader gets the German sentence.
        return german.format(**values)
