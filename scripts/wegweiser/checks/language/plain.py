"""The words of a text that a translator wrote: without gaps, addresses, and German names that stay as they are."""

from __future__ import annotations

import re
from functools import lru_cache

from wegweiser.checks.language.gaps import GAP
from wegweiser.checks.language.letters import WORD, words

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+|(?<=\])\([^\s)]*\)")
_BRACKET = re.compile(r"\([^()]*[A-Za-z][^()]*\)")
_BROKEN = re.compile(r"\{+\s*[\w.]+\s*\}*")
_CODE = re.compile(r"[A-Z]+\d+\w*|\d+[A-Za-z]+")


def without_gaps(text: str) -> str:
    """The text without gaps, tags and addresses."""
    if "{" in text or "%" in text or "<" in text or "}" in text:
        text = GAP.sub(" ", _BROKEN.sub(" ", text))
    return _ADDRESS.sub(" ", text) if "](" in text or "@" in text or "://" in text or "www." in text else text


def without_brackets(text: str) -> str:
    """That, and without brackets with Latin letters in them, where German names stand."""
    return _BRACKET.sub(" ", without_gaps(text)) if "(" in text else without_gaps(text)


def without_repeats(text: str, german: str) -> str:
    """The text without brackets that only repeat words of the German text: `зала 1 (Halle 1)`."""
    return _BRACKET.sub(lambda match: " " if match[0][1:-1] in german else match[0], text) if "(" in text else text


def spoken(text: str, german: str) -> str:
    """The text without what may be German or a code in it: brackets with Latin letters, and words of the German text."""
    known = german_words(german)
    return WORD.sub(lambda match: " " if match[0].casefold() in known else match[0], _CODE.sub(" ", without_brackets(text)))


@lru_cache(maxsize=50_000)
def german_words(german: str) -> frozenset[str]:
    """The words of a German text, case folded; every language asks about the same ones."""
    return frozenset(words(without_gaps(german)))
