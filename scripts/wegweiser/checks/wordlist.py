"""The words that have a better one, abbreviations, and official words that may be long: `plain/words.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

from wegweiser.source import parse

_WORD = re.compile(r"[^\W_]+(?:[*:_][^\W_]+)*")


@dataclass(frozen=True)
class Avoided:
    """Forms of one word, what to write instead, why, and whether it is only a hint."""

    words: Sequence[str]
    better: str
    why: str
    hint: bool = False


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


def found(text: str) -> Sequence[tuple[str, Avoided]]:
    """Every avoided word as it stands in the text, with its entry; each once."""
    return _found(without_official(text)) if _found(text) else ()


def _found(text: str) -> Sequence[tuple[str, Avoided]]:
    words, phrases, ends = _avoided()
    hits: dict[str, Avoided] = {}
    for word in _WORD.findall(text):
        if entry := words.get(word.lower()):
            hits[word] = entry
        elif not word.isalpha() and (end := next((end for end in ends if word.endswith(end)), "")):
            hits[word] = ends[end]
    for phrase, entry in phrases.items():
        if phrase in text.lower() and (match := re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE)):
            hits[match.group()] = entry
    return tuple(hits.items())


@cache
def _avoided() -> tuple[Mapping[str, Avoided], Mapping[str, Avoided], Mapping[str, Avoided]]:
    """Single words, phrases and ends of words, in small letters, with their entries."""
    forms = [(form, entry) for entry in wordlist().avoid for form in entry.words]
    words = {form.lower(): entry for form, entry in forms if " " not in form and form[0] != "…"}
    phrases = {form.lower(): entry for form, entry in forms if " " in form}
    return words, phrases, {form[1:]: entry for form, entry in forms if form[0] == "…"}


def abbreviations(text: str) -> Sequence[tuple[str, Avoided]]:
    """Every abbreviation as it stands in the text, with its entry; each once."""
    if text.find(".") in (-1, len(text) - 1):
        return ()
    pattern, entries = _abbreviations()
    return tuple({match.group(): entries[re.sub(r"\s", "", match.group())] for match in pattern.finditer(text)}.items())


@cache
def _abbreviations() -> tuple[re.Pattern[str], Mapping[str, Avoided]]:
    """An expression for all of them, and the entry of each without its spaces: `z.B.` and `z. B.` are one."""
    entries = {form.replace(" ", ""): entry for entry in wordlist().abbreviations for form in entry.words}
    forms = (re.escape(form).replace(r"\ ", r"\s?") for entry in wordlist().abbreviations for form in entry.words)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?!\w)"), entries


def without_official(text: str) -> str:
    """A text without the official words, which the reader has to know and the writer cannot replace."""
    return _official().sub("", text)


@cache
def _official() -> re.Pattern[str]:
    longest_first = sorted(wordlist().official, key=lambda words: (-len(words), words))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
