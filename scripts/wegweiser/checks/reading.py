"""How hard a German text is to read: its sentences, words and syllables, and what is allowed in which kind of text.

Formulas: Amstad (Flesch for German) and Björnsson's LIX. Both are rough: they count, they do not understand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType


class Kind(Enum):
    """What a text is for."""

    title = "title"
    summary = "summary"
    prose = "prose"
    goal = "goal"
    note = "note"


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one kind of text may have; above it a rule speaks."""

    sentence: int
    """Words in a sentence: a warning."""
    sentence_note: int
    """Words in a sentence: a note."""
    compound: int = 20
    """Letters in a word without a hyphen."""
    passives: int = 1
    """Sentences with werden and a participle, in the whole text."""
    negations: int = 2
    """Words such as nicht, in one sentence; all kein together are one."""
    amstad: float = 60
    """Least readability of a text that is long enough to be measured."""
    lix: float = 45
    """Greatest LIX of such a text."""


MEASURED_FROM = 30
"""Words. Of a shorter text the formulas say nothing."""

LIMITS: Mapping[Kind, Limits] = MappingProxyType(
    {
        Kind.title: Limits(sentence=12, sentence_note=10, compound=24, passives=0),
        Kind.summary: Limits(sentence=20, sentence_note=17),
        Kind.prose: Limits(sentence=20, sentence_note=15),
        Kind.goal: Limits(sentence=20, sentence_note=17),
        Kind.note: Limits(sentence=20, sentence_note=15),
    }
)
"""Proposals of the public standards for plain German (not Leichte Sprache), tried on this catalogue."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_END = re.compile(r"(?<!\b[^\W\d_])(?<!\b\d)(?<!\d\d)(?:[.!?…]+[\"”“»)]*|:)(?=\s|$)|\n+")
_SHORTENED = re.compile(r"\b(?:Abs|Nr|Str|St|Dr|Prof|bzw|ca|evtl|ggf|inkl|max|min|tel|usw|etc|vgl|bzgl|zzgl|zB|AufenthG)\.$", re.IGNORECASE)
_SYLLABLE = re.compile(r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|oi|ui(?=$)|(?<!q)[aeiouäöüyáéèêàâîôû]", re.IGNORECASE)


@lru_cache(maxsize=100_000)
def words(text: str) -> Sequence[str]:
    """The words of a text; `Kita-Platz` is one, `18:30` is one."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=100_000)
def sentences(text: str) -> Sequence[str]:
    """The sentences of a text, without those that have no word; `2. Stock` and `e. V.` end none, a colon ends one."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        if not _SHORTENED.search(text[begin : end.end()].rstrip()):
            found.append(text[begin : end.end()].strip())
            begin = end.end()
    found.append(text[begin:].strip())
    return tuple(sentence for sentence in found if words(sentence))


@lru_cache(maxsize=100_000)
def syllables(word: str) -> int:
    """Syllables of a German word, by its vowels; at least one."""
    return max(1, len(_SYLLABLE.findall(word)))


def amstad(text: str) -> float:
    """180 − words per sentence − 58.5 · syllables per word: 100 is very easy, 60 is plain, 30 is for experts."""
    found = words(text)
    return 180 - len(found) / len(sentences(text)) - 58.5 * sum(map(syllables, found)) / len(found)


def lix(text: str) -> float:
    """Words per sentence + percentage of words of more than six letters: 30 is a children's book, 60 is a law."""
    found = words(text)
    return len(found) / len(sentences(text)) + 100 * sum(len(word) > 6 for word in found) / len(found)
