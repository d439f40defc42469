"""A text that knows its language and its state."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from langcodes import Language

if TYPE_CHECKING:
    from babel import Locale

SOURCE = "de"
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})


class State(StrEnum):
    """Where a text stands; `source` is the German itself."""

    source = "source"
    reviewed = "reviewed"
    machine = "machine"
    outdated = "outdated"
    missing = "missing"


@dataclass(frozen=True)
class Text:
    """What a reader sees: the words, the BCP 47 tag they are written in, and how far they can be trusted.

    A missing translation carries the German words with `lang="de"`.
    """

    value: str
    lang: str
    state: State
    by: str | None = None
    on: datetime.date | None = None

    def __str__(self) -> str:
        return self.value


@cache
def babel_locale(lang: str) -> Locale:
    """The CLDR locale of a BCP 47 tag: `de-simple` → de, `fa-AF` → fa_AF. Plain `en` is British: CLDR's own is American,
    where days and months change places. A language that CLDR does not know, such as Romani, gets the German one.
    """
    from babel import Locale  # noqa: PLC0415 - a check must not pay for it

    return Locale.parse(_cldr(lang) or SOURCE)


def has_locale(lang: str) -> bool:
    """Whether CLDR knows how dates, lists and names are written in a language."""
    return _cldr(lang) is not None


@cache
def _cldr(lang: str) -> str | None:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    tag = Language.get("en-GB" if lang == "en" else lang)
    name = "_".join(part for part in (tag.language, tag.script, tag.territory) if part)
    try:
        Locale.parse(name)
    except UnknownLocaleError:
        return None
    return name


@cache
def direction(lang: str) -> str:
    """`ltr` or `rtl`, from CLDR; of a language that it does not know, by its usual script."""
    if has_locale(lang):
        return babel_locale(lang).text_direction
    return "rtl" if Language.get(lang).maximize().script in _RIGHT_TO_LEFT else "ltr"
