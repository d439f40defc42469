"""The marks that end a sentence, in each script's own form."""

from __future__ import annotations

import re
from functools import lru_cache

_KINDS = {".": ".۔።।։。．។", "?": "?؟፧？;", "!": "!！", ":": ":፡፦፤：", "…": "…"}
"""Kind of mark → its forms; the Greek question mark looks like a semicolon."""
KIND = {form: kind for kind, forms in _KINDS.items() for form in forms}
_PAIRS = {"..": "…", "፡፡": ".", "፡-": ":"}
_OWN = {"ar": {"?": "؟"}, "fa": {"?": "؟"}, "ckb": {"?": "؟"}, "ur": {"?": "؟"}, "ps": {"?": "؟"}, "el": {"?": ";"}}
_UNPOINTED = frozenset({"th", "lo", "km", "my"})
_CLOSING = re.compile(r"(?:[\s\"'“”„‟’‘«»›‹)\]*_`\u200f\u200e\u2066-\u2069]|</[^<>]*>|\]\([^\s)]*\))+$")
_ABBREVIATION = re.compile(r"(?:\b(?:usw|etc|bzw|ca|Nr|Tel|Str|Std|Min|Mio|u\. ?a|z\. ?B|e\. ?V|d\. ?h|Abs|Dr|\d+))\.$")


def ending(text: str) -> str:
    """Kind of the mark that ends a text, behind closing quotes, brackets and markup too; "" where there is none."""
    last = _bare(text)
    return _PAIRS.get(last[-2:]) or KIND.get(last[-1:], "")


@lru_cache(maxsize=50_000)
def german_ending(text: str) -> str:
    """Kind of the mark that ends a German text; an abbreviation or an ordinal ends none."""
    return "" if _ABBREVIATION.search(text) else ending(text)


def form(text: str) -> str:
    """The mark itself."""
    return _bare(text)[-1:]


def wanted(lang: str, kind: str) -> str:
    """How the language writes a kind of mark, where it has a form of its own, else the kind."""
    return _OWN.get(lang, {}).get(kind, kind)


def pointed(lang: str) -> bool:
    """Whether sentences of the language end with a mark at all."""
    return lang not in _UNPOINTED


def _bare(text: str) -> str:
    return text if text[-1:] in KIND else _CLOSING.sub("", text)
