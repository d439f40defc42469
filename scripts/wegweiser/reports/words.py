"""Words that several parts of the report share: names of languages, short names of life areas, sentences, shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from wegweiser.model.labels import LABELS
from wegweiser.model.terms import LifeArea
from wegweiser.pages import formats

SHORT: Mapping[LifeArea, str] = {
    LifeArea.language: "Deutsch",
    LifeArea.education: "Bil\u00addung",
    LifeArea.work: "Arbeit",
    LifeArea.housing: "Woh\u00adnen",
    LifeArea.health: "Gesund\u00adheit",
    LifeArea.family: "Fami\u00adlie",
    LifeArea.social: "Kon\u00adtakte",
    LifeArea.law: "Recht",
    LifeArea.money: "Geld",
    LifeArea.everyday: "Alltag",
}
"""One word per life area, for the heads of narrow columns, with soft hyphens."""


def label(member: StrEnum) -> str:
    """German label of a term of a closed list."""
    return LABELS[type(member)][member]


def language(code: str) -> str:
    """German name of a language: `ar` → Arabisch."""
    return formats.OWN_NAMES.get(code) or formats.language(code, "de")


def listing(names: Sequence[str], style: str = "standard") -> str:
    """Names in a sentence: `A, B und C`, with style `or`: `A, B oder C`."""
    return str(formats.listing(names, "de", style).unescape()) if names else ""


def several(count: int, one: str, many: str) -> str:
    """A number with its noun: `1 Angebot`, `2 Angebote`, `1.095 Texte`."""
    return f"{number(count)} {one if count == 1 else many}"


def number(count: int) -> str:
    """A number as German writes it: `1.095`."""
    return f"{count:,}".replace(",", ".")


def share(part: int, whole: int) -> int:
    """Per cent; 0 and 100 only where it is really none or all."""
    if part == 0 or whole == 0:
        return 0
    return 100 if part == whole else min(99, max(1, round(100 * part / whole)))
