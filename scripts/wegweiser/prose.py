"""The Markdown of the catalogue: CommonMark with tables; HTML in it is text."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markupsafe import escape

_SOFT_BREAK = re.compile(r"(?<![\\ ]) ?\n[ \t]*")


def _join_lines(state: StateCore) -> None:
    # Where a line ends in the YAML file is no part of the text: an editor may wrap a paragraph anew without
    # outdating its translations. Hard breaks (two spaces or a backslash) stay.
    for token in state.tokens:
        if token.type == "inline":
            token.content = _SOFT_BREAK.sub(" ", token.content)


MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
"""The parser and renderer that everything uses, so that messages and pages see the same blocks."""
# A picture would tell a foreign server who reads; the check names it, and until then its words stand there alone.
MARKDOWN.add_render_rule("image", lambda _renderer, tokens, place, *_: str(escape(tokens[place].content)))
MARKDOWN.core.ruler.before("inline", "join_lines", _join_lines)


@cache
def parse(prose: str) -> list[Token]:
    """The tokens of a text in Markdown; each token of type `inline` is one message. The list is shared: do not change it."""
    return MARKDOWN.parse(prose)
