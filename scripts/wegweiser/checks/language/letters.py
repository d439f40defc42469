"""Scripts and letters of languages. The letters are CLDR's; `scripts/exemplars.py` extracts them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from langcodes import Language

RANGES: Mapping[str, str] = {
    "Latn": "A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿﬀ-ﬆＡ-Ｚａ-ｚ",
    "Grek": "Ͱ-ͽͿ-Ͽἀ-῿",
    "Cyrl": "Ѐ-ԯᲀ-ᲈꙀ-ꚟ",
    "Armn": "Ա-և",
    "Hebr": "א-ת",
    "Arab": "ؠ-ٯٱ-ۓەۥۦۮۯۺ-ۿݐ-ݿࢠ-ࣉﭐ-ﷻﹰ-ﻼ",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Taml": "\u0b80-\u0bff",
    "Thai": "ก-ฯะ-ๅ",
    "Geor": "Ⴀ-ჿᲐ-Ჿⴀ-ⴭ",
    "Ethi": "ሀ-᎙ⶀ-ⷞꬁ-ꬮ",
    "Hans": "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff",
}
"""Code of a script → its letters, for a regular expression."""
MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u0900-\u0903\u093a-\u094f\u0951-\u0957\u200c\u200d"
"""Signs that stand on, under or between the letters of a word."""
WORD = re.compile(rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*")

# CLDR counts these among the auxiliary letters: they come in loans and old spellings. In our texts they are slips.
_SLIPS = {"uk": "ёъыэ", "bg": "ыэѐѣѫ"}
_LETTERS: Mapping[str, str] = json.loads((files(__package__) / "exemplars.json").read_text("utf-8"))["letters"]


def words(text: str) -> Iterator[str]:
    """The words of a text, case folded."""
    return map(str.casefold, WORD.findall(text))


@cache
def script(lang: str) -> str:
    """Code of the script a language is written in, for example `Arab`; "" for one we know nothing of."""
    found = Language.get(lang).maximize().script or ""
    return found if found in RANGES else ""


@cache
def alphabet(lang: str) -> frozenset[str]:
    """The letters of a language and the marks on them, capitals too; empty for a language we know nothing of."""
    language = Language.get(lang)
    wide = language.prefer_macrolanguage()
    tags = (tag for each in (language, wide) for tag in (f"{each.language}-{each.script or each.territory}", each.language or ""))
    tag = next((tag for tag in (lang, *tags) if tag in _LETTERS), "")
    letters = [char for char in _LETTERS.get(tag, "") if char not in _SLIPS.get(lang, "")]
    return frozenset("".join((*letters, *map(str.upper, letters), *map(_decomposed, letters))))


def _decomposed(char: str) -> str:
    return unicodedata.normalize("NFD", char)


@cache
def strangers(lang: str) -> re.Pattern[str]:
    """Finds runs of letters of other scripts than the language's own."""
    return re.compile(f"[{''.join(letters for code, letters in RANGES.items() if code != script(lang))}]+")


@cache
def outsiders(lang: str) -> re.Pattern[str]:
    """Finds letters of the language's own script that are none of its letters."""
    found = "".join(char for char in _letters_of(script(lang)) if not is_letter(lang, char))
    return re.compile(f"[{found}]" if found else "(?!)")


@cache
def _letters_of(code: str) -> str:
    ranges = re.findall("(.)-(.)|(.)", RANGES[code])
    chars = "".join(one or "".join(map(chr, range(ord(first), ord(last) + 1))) for first, last, one in ranges)
    return "".join(filter(str.isalpha, chars))


def is_letter(lang: str, char: str) -> bool:
    """Whether a language has the letter, or would write it in parts; it need not be known as one of several code points."""
    return char == "ـ" or unicodedata.normalize("NFC", char)[0] in alphabet(lang)
