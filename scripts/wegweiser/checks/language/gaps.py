"""Gaps for values in a text (`{name}`, `{{name}}`, `%s`) and tags (`<b>`, `<1>…</1>`)."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from wegweiser.checks.language.difference import EMPTY

GAP = re.compile(
    r"\{\{\s*[\w.]+\s*\}\}|\{\s*[\w.]*\s*\}|%\(\w+\)[sdif]|(?<![\d\s])%\d\$[sdif]|(?<!\d)%[sdif]\b|</?[A-Za-z0-9][^<>:]*>|[{}]+"
)
"""A gap, a tag, or braces that belong to none."""
SIGNS = re.compile("[{}%<]")
"""A text without any of these has no gap."""
_SPACE = re.compile(r"(?<=[{%])\s+|\s+(?=\})|(?<=\w)\s[^>]*(?=>)")


def gaps(text: str) -> Counter[str]:
    """Each gap and tag, and how often; attributes of a tag do not count."""
    return Counter(_SPACE.sub("", gap) for gap in GAP.findall(text)) if SIGNS.search(text) else EMPTY


@lru_cache(maxsize=50_000)
def german_gaps(text: str) -> Counter[str]:
    """The gaps of a German text; every language asks about the same ones."""
    return gaps(text)
