"""The order of words in each language's own alphabet. The standard library has none, ICU would be a heavy dependency."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

ALPHABETS: Mapping[str, str] = {
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "kmr": "abcçdeêfghiîjklmnopqrsştuûvwxyz",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "ps": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍ",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
"""Alphabets whose order is not that of Unicode; in all others accents are set aside, as German dictionaries do."""


def sort_key(text: str, lang: str) -> tuple[tuple[int, str], ...]:
    """Sorts by letters, never by case or punctuation; foreign letters stand behind the language's own."""
    ranks = _ranks(lang.split("-", maxsplit=1)[0])
    lower = text.replace("İ", "i").replace("I", "ı").lower() if lang == "tr" else text.casefold()
    return tuple(_rank(letter, ranks) for letter in lower if letter.isalnum() or letter == " ")


def _rank(letter: str, ranks: Mapping[str, int]) -> tuple[int, str]:
    if letter in ranks:
        return ranks[letter], ""
    base = unicodedata.normalize("NFD", letter)[0]
    return ranks.get(base, len(ranks) if letter.isalpha() else -1), base


@cache
def _ranks(lang: str) -> Mapping[str, int]:
    return {letter: place for place, letter in enumerate(ALPHABETS.get(lang, ""))}
