"""Letters that look like others: which one a language means, and words made of two scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from langcodes import Language

from wegweiser.checks.language.letters import RANGES, WORD
from wegweiser.checks.language.plain import without_gaps

_ARABIC = {"ي": "ی", "ك": "ک", "ى": "ی"}
_RIGHT: Mapping[str, Mapping[str, str]] = {
    "fa": _ARABIC,
    "ckb": {**_ARABIC, "ه‌": "ە"},
    "ur": {"ي": "ی", "ك": "ک", "ه": "ہ"},
    "ps": {"ك": "ک"},
    "ar": {"ی": "ي", "ک": "ك"},
    "ro": {"ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"},
    "tr": {"ș": "ş", "Ș": "Ş", "i̇": "i"},
}
"""Language → the wrong letter and the right one."""
_OTHERS = RANGES["Cyrl"] + RANGES["Grek"]
_SEAM = re.compile("[{0}](?:(?=[{1}])|(?<=[{1}].)|(?<=[{2}][{2}].)\\b)".format(RANGES["Latn"], _OTHERS, RANGES["Arab"]))


@cache
def lookalikes(lang: str) -> tuple[re.Pattern[str] | None, Mapping[str, str]]:
    """What finds a language's false letters, and the right ones."""
    right = _RIGHT.get(Language.get(lang).prefer_macrolanguage().language or lang, {})
    return (re.compile("|".join(sorted(right, key=len, reverse=True))) if right else None), right


def mixtures(text: str) -> Iterator[str]:
    """Words of letters of two scripts; a Latin name behind an Arabic article or before an ending does not count."""
    if _SEAM.search(text):
        for word in WORD.findall(without_gaps(text)):
            if _SEAM.search(word):
                yield word
