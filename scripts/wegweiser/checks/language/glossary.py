"""The glossary, one translation per term, and whether a text keeps to it, however its language inflects."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

FILE = "translations/glossary.csv"
_BRACKET = re.compile(r"\([^()]*\)")
_HARAKAT = re.compile("[\u064b-\u0652\u0640\u0670\u0654\u200c\u0307]")  # the last one is left over of a small Turkish İ
_FOLDED = str.maketrans("أإآٱىيكةؤئ", "ااااییکهوی")
_ARTICLES = re.compile(r"\bال")


@dataclass(frozen=True, eq=False)
class Term:
    """A German term and its translations; a label is only looked for where it is the whole text."""

    german: str
    translations: Mapping[str, str]
    label: bool = False


Glossary = tuple[Term, ...]


def read_glossary(root: Path) -> Glossary:
    """The terms in `translations/glossary.csv` (key, de, one column per language, use, status); none without a readable file."""
    try:
        with (root / FILE).open(encoding="utf-8-sig", newline="") as file:
            rows = [{name: cell.strip() for name, cell in row.items() if name and isinstance(cell, str)} for row in csv.DictReader(file)]
    except (OSError, UnicodeDecodeError, csv.Error):
        return ()
    fixed = {"key", "de", "use", "status"}
    return tuple(
        Term(row["de"], {lang: cell for lang, cell in row.items() if lang not in fixed and cell}, row.get("use") == "label")
        for row in rows
        if row.get("de")
    )


@lru_cache(maxsize=2)
def mentions(terms: Glossary) -> Callable[[str], Glossary]:
    """What finds the terms that a German text uses, in any of their inflected forms, the longest ones."""
    labels = frozenset(term.german.casefold() for term in terms if term.label)
    # Most texts have no term at all.
    beginnings = re.compile("|".join(sorted({re.escape(term.german[:4]) for term in terms if not term.label})) or "(?!)")

    @cache  # every language asks about the same texts
    def mentioned(german: str) -> Glossary:
        if german.casefold() not in labels and not beginnings.search(german):
            return ()
        found = [term for term in terms if _mentions(german, term)]
        return tuple(term for term in found if not any(term.german in other.german for other in found if other is not term))

    return mentioned


def _mentions(german: str, term: Term) -> bool:
    if term.label:
        return german.casefold() == term.german.casefold()
    # Most texts have no such word at all; looking for it is ten times as fast.
    return term.german[:4] in german and bool(inflected(term.german).search(german))


@cache
def inflected(term: str) -> re.Pattern[str]:
    """Finds a term in German texts."""
    stems = (re.sub("(?:e|er|en|es)$", "", word) if word.islower() else word for word in _BRACKET.sub("", term).split())
    return re.compile(r"\b" + r"\s+".join(rf"{re.escape(stem)}(?:e[nmrs]?|n|n?s)?" for stem in stems) + r"\b")


def keeps(text: str, translation: str) -> bool:
    """Whether a text has the stems of a term's translation, or of one of several divided by ` / `."""
    folded = _fold(text)
    return any(all(stem in folded for stem in stems) for stems in _stems(translation))


@cache
def _stems(translation: str) -> tuple[tuple[str, ...], ...]:
    variants = (_ARTICLES.sub("", _fold(_BRACKET.sub("", variant))).split() for variant in translation.split(" / "))
    return tuple(tuple(_stem(word) for word in variant if len(word) > 3) or tuple(variant) for variant in variants)


def _stem(word: str) -> str:
    return word[: 5 if len(word) > 6 else 4 if len(word) == 6 else 3]


def _fold(text: str) -> str:
    return _HARAKAT.sub("", text.casefold()).translate(_FOLDED)
