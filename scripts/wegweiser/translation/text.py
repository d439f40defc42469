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
    where days and months change places.
    """
    from babel import Locale  # noqa: PLC0415 - a check must not pay for it

    tag = Language.get("en-GB" if lang == "en" else lang)
    return Locale.parse("_".join(part for part in (tag.language, tag.script, tag.territory) if part))


@cache
def direction(lang: str) -> str:
    """`ltr` or `rtl`, from CLDR."""
    return babel_locale(lang).text_direction
