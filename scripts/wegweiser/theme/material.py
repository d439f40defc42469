"""Material's styles for prose, and nothing else of it: 120 KB become a few.

Physical sides are left to our own logical rules, and nothing moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import tinycss2  # type: ignore[import-untyped]
from tinycss2.ast import Node, QualifiedRule  # type: ignore[import-untyped]

PROSE = "a blockquote br code em h1 h2 h3 h4 hr li ol p pre strong table tbody td th thead tr ul"
ELEMENTS = frozenset(re.findall(r"\w+", PROSE))
"""What our pages' prose is made of."""
PSEUDO = frozenset(("first-child", "last-child", "not", "hover", "focus"))
_UNWANTED = re.compile(r"(^|-)(left|right|transition)\b")


@cache
def prose_styles() -> str:
    """The purged styles, in a layer of their own, so that ours win without a fight of selectors."""
    folder = files("material") / "templates/assets/stylesheets"
    sheet = next(file for file in folder.iterdir() if re.fullmatch(r"main\.\w+\.min\.css", file.name))
    rules = tinycss2.parse_stylesheet(sheet.read_text("utf-8"), skip_comments=True, skip_whitespace=True)
    kept = "".join(_rule(rule) for rule in rules if isinstance(rule, QualifiedRule))
    return f"@layer material{{{kept}}}"


def _rule(rule: QualifiedRule) -> str:
    selectors = [selector.strip() for selector in tinycss2.serialize(rule.prelude).split(",")]
    kept = [selector for selector in selectors if _ours(selector)]
    declarations = "".join(_declarations(rule.content))
    return f"{','.join(kept)}{{{declarations}}}" if kept and declarations else ""


def _ours(selector: str) -> bool:
    """Whether a selector speaks of prose elements only: `.md-typeset h2`, `.md-typeset ul li`."""
    if not selector.startswith(".md-typeset") or "[" in selector:
        return False
    rest = selector.removeprefix(".md-typeset")
    words = re.findall(r"(::?|\.|#)?([\w-]+)", rest)
    known = {"": ELEMENTS, ":": PSEUDO, "::": PSEUDO, ".": frozenset[str](), "#": frozenset[str]()}
    return all(word in known[mark] for mark, word in words)


def _declarations(content: list[Node]) -> Iterator[str]:
    for declaration in tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True):
        if declaration.type != "declaration":
            continue
        value = tinycss2.serialize(declaration.value).strip()
        if not _UNWANTED.search(declaration.name) and "--md-" not in value and not declaration.name.startswith("-webkit"):
            yield f"{declaration.name}:{value};"
