"""The words that have a better one, abbreviations, and official words that may be long: `plain/words.yml`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

from wegweiser.source import parse


@dataclass(frozen=True)
class Avoided:
    """Forms of one word, what to write instead, why, and whether it is only a hint."""

    words: Sequence[str]
    better: str
    why: str
    hint: bool = False

    @property
    def pattern(self) -> str:
        """A regular expression for the forms; `…*innen` is the end of any word, a space may be missing."""
        ends = [re.escape(word[1:]) for word in self.words if word.startswith("…")]
        whole = [re.escape(word).replace(r"\ ", r"\s?") for word in self.words if not word.startswith("…")]
        return "|".join((*(rf"\w+{end}" for end in ends), *whole))


@dataclass(frozen=True)
class Wordlist:
    """The whole list."""

    avoid: Sequence[Avoided]
    abbreviations: Sequence[Avoided]
    official: frozenset[str]


@cache
def wordlist() -> Wordlist:
    """The list that comes with the check."""
    source = parse(files("wegweiser.checks").joinpath("plain/words.yml").read_bytes(), PurePosixPath("words.yml"))
    data: dict[str, list[Any]] = source.data
    avoid = [Avoided(entry["words"], entry["better"], entry["why"], entry.get("hint") == "true") for entry in data["avoid"]]
    short = [Avoided(entry["words"], entry["better"], "") for entry in data["abbreviations"]]
    return Wordlist(avoid, short, frozenset(data["official"]))


@cache
def finder(abbreviations: bool) -> tuple[re.Pattern[str], Sequence[Avoided]]:
    """One expression for all avoided words, or all abbreviations: its group `w<n>` is the n-th entry of the sequence."""
    entries = wordlist().abbreviations if abbreviations else wordlist().avoid
    union = "|".join(f"(?P<w{number}>{entry.pattern})" for number, entry in enumerate(entries))
    return re.compile(rf"(?<![\w*-])(?:{union})(?![\w*])", 0 if abbreviations else re.IGNORECASE), entries


def found(text: str, abbreviations: bool = False) -> Sequence[tuple[str, Avoided]]:
    """Every avoided word as it stands in the text, with its entry; each once."""
    pattern, entries = finder(abbreviations)
    hits = {match.group(): entries[int((match.lastgroup or "w0")[1:])] for match in pattern.finditer(without_official(text))}
    return tuple(hits.items())


def without_official(text: str) -> str:
    """A text without the official words, which the reader has to know and the writer cannot replace."""
    return _official().sub("", text)


@cache
def _official() -> re.Pattern[str]:
    longest_first = sorted(wordlist().official, key=lambda words: (-len(words), words))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
