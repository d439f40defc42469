"""The Markdown inside one message: what it marks, and where its links lead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from markdown_it.token import Token

from wegweiser.checks.language.difference import EMPTY
from wegweiser.prose import MARKDOWN

_NAMES = {"strong": "**fett**", "em": "*kursiv*", "code_inline": "`Code`", "hardbreak": "Zeilenumbruch", "image": "Bild"}
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"'„“”«»،。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LIST = re.compile(r"\s*(?:[-+*•#>]|-{3,})\s")
SIGNS = re.compile(r"[*_`\[\n]")
LIST_SIGNS = re.compile(r"[-+•#>\s]")
"""A text that has none of the first and does not begin with one of the second marks nothing."""
ARROWS = re.compile("[@<(/]")
"""A text without any of these leads nowhere."""


def marks(text: str) -> Counter[str]:
    """What a text marks: bold, italic, code, line breaks, and signs of a list or of bold that mark nothing."""
    if not SIGNS.search(text) and not LIST_SIGNS.match(text):
        return EMPTY
    found = Counter(_NAMES[name] for token in _tokens(text) if (name := token.type.removesuffix("_open")) in _NAMES)
    loose = sum(token.content.count("**") for token in _tokens(text) if token.type == "text")
    found["**"] += loose
    if match := _LIST.match(text):
        found[match[0].strip()] += 1
    return +found


def targets(text: str) -> Counter[str]:
    """Where a text leads: targets of links and pictures, and addresses that stand there as they are."""
    if not ("](" in text or "://" in text or "@" in text or "<" in text):
        return EMPTY
    tokens = _tokens(text)
    linked = Counter(str(token.attrs.get("href") or token.attrs.get("src")) for token in tokens if token.attrs)
    plain = " ".join(_outside(tokens))
    return linked + Counter(address.rstrip(".,;:!?") for address in _ADDRESS.findall(plain))


def _outside(tokens: Iterable[Token]) -> Iterator[str]:
    depth = 0
    for token in tokens:
        depth += (token.type == "link_open") - (token.type == "link_close")
        if token.type == "text" and not depth:
            yield token.content


@lru_cache(maxsize=10_000)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(token for block in MARKDOWN.parseInline(text) for token in block.children or ())
