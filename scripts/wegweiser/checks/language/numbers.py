"""Numbers in a text: digits of every script, thousands with or without a separator, times with a. m. and p. m."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from wegweiser.checks.language.difference import EMPTY
from wegweiser.checks.language.plain import without_gaps, without_repeats

PHONE = re.compile(
    r"(?<![\w.,/-])(?:(?:\+|00)[1-9]|0[1-9])(?:[ \u00a0\u202f()/–-]{0,2}\d){4,}(?!\w)|(?<![\w.,:/-])(?:11[025]|116[ \u00a0]?\d{3})(?!\w)"
)
"""A telephone number: international, with an area code, or one for emergencies."""
_NATIVE = re.compile(r"(?![0-9])\d")
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})((?:[.,'’٬ \u00a0\u202f]\d{3})+)(?![\d])(?![.,]\d{3})")
_TWELVE = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?[ \u00a0\u202f]?([ap])\.?\s?m\b\.?", re.IGNORECASE)
_ROUND = re.compile(r"(?<=\d)[.,:٫]00?(?!\d)")
_DIGITS = re.compile(r"\d+")
DIGIT = re.compile(r"\d")
_THREE_DIGITS = re.compile(r"\d(?:[ \u00a0\u202f()/–-]{0,2}\d){2}")


def ascii_digits(text: str) -> str:
    """The text with ٣, ۳, ३ … as 3."""
    return text if text.isascii() else _NATIVE.sub(lambda match: str(unicodedata.digit(match[0])), text)


def phones(text: str) -> Counter[str]:
    """The telephone numbers of a text, digits only."""
    if not _THREE_DIGITS.search(text):
        return EMPTY
    return Counter("".join(re.findall(r"[+\d]", number)) for number in PHONE.findall(ascii_digits(text))) or EMPTY


def numbers(text: str) -> Counter[str]:
    """The other numbers, part by part, so that a date or a price may be written in another order or with other signs."""
    if not _DIGITS.search(text):
        return EMPTY
    plain = _TWELVE.sub(_hours, PHONE.sub(" ", ascii_digits(without_gaps(text))))
    plain = _ROUND.sub("", _THOUSANDS.sub(lambda match: match[1] + re.sub(r"\D", "", match[2]), plain))
    return Counter(part.lstrip("0") or "0" for part in _DIGITS.findall(plain)) or EMPTY


def translated(find: Callable[[str], Counter[str]], german: str, text: str) -> tuple[Counter[str], Counter[str]]:
    """What is found in a German text and in its translation; a German name that is repeated in brackets is not counted twice."""
    wanted, found = _of_german(find, german), find(text)
    if wanted is not found and wanted != found and wanted == (once := find(without_repeats(text, german))):
        return wanted, once
    return wanted, found


@lru_cache(maxsize=50_000)
def _of_german(find: Callable[[str], Counter[str]], german: str) -> Counter[str]:
    return find(german)


def _hours(match: re.Match[str]) -> str:
    return f"{int(match[1]) % 12 + (12 if match[3].lower() == 'p' else 0)}:{match[2] or '00'}"


_WORDS = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_TEENS = ("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ORDINALS = ("erste", "zweite", "dritte", "vierte")
_NUMBERS = (
    *enumerate((*_WORDS, *_TEENS)),
    *((20 + 10 * ten, word) for ten, word in enumerate(_TENS)),
    *((20 + 10 * ten + one, f"{_WORDS[one]}und{word}") for ten, word in enumerate(_TENS) for one in range(1, 10)),
    *enumerate(_ORDINALS, 1),
)
_BY_WORD = {word: str(number) for number, word in _NUMBERS}
# The longest first: sechsundzwanzig before sechs.
_SPELT = re.compile(rf"\b(?:{'|'.join(sorted(_BY_WORD, key=len, reverse=True))})", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def number_words(german: str) -> frozenset[str]:
    """The numbers that a German text spells out: `zwei Stunden`, `dreimal`."""
    return frozenset(_BY_WORD[match[0].lower()] for match in _SPELT.finditer(german))
