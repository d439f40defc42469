"""Made-up texts: German sentences by seed, and their word-for-word translations. The same input gives the same text."""

from __future__ import annotations

import random
import re
import zlib

from bench.words import WORDS

_KEPT_OR_WORD = re.compile(r"\]\([^)]*\)|<[^>]*>|\{[^}]*\}|[\w.+-]+@[\w.-]+|https?://\S+|(?P<word>[^\W\d_][^\W_]*)")

_QUESTION = re.compile(r"\?(?=[\s“*]|$)")
_QUESTION_MARKS = {"ar": "؟", "fa": "؟", "ur": "؟", "el": ";"}


def sentence(dice: random.Random, low: int = 7, high: int = 13) -> str:
    """A German sentence of `low` to `high` words, without its mark."""
    text = " ".join(dice.choices(WORDS["de"], k=dice.randint(low, high)))
    return text[:1].upper() + text[1:]


def prose(dice: random.Random, low: int = 120, high: int = 200) -> str:
    """German paragraphs of `low` to `high` words in all."""
    wanted = dice.randint(low, high - 13)
    sentences: list[str] = []
    while len(" ".join(sentences).split()) < wanted:
        sentences.append(f"{sentence(dice)}.")
    return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def translated(text: str, lang: str) -> str:
    """Each word becomes a word of the language; marks, numbers, links and gaps stay, as a careful translator leaves them."""
    words = WORDS[lang]
    start = zlib.crc32(text.encode())

    def instead(found: re.Match[str]) -> str:
        if not (german := found["word"]):
            return found[0]
        word = words[(start + zlib.crc32(german.encode()) + found.start()) % len(words)]
        return word.capitalize() if german[0].isupper() and _opens(text, found.start()) else word

    return _QUESTION.sub(_QUESTION_MARKS.get(lang, "?"), _KEPT_OR_WORD.sub(instead, text))


def _opens(text: str, at: int) -> bool:
    before = text[:at].rstrip()
    return not before or before[-1] in ".!?"
