"""Prose (Markdown) → HTML in one language, block by block: a block without translation stays German and says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token
from markupsafe import Markup, escape

from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.draft import Draft
from wegweiser.prose import MARKDOWN, parse
from wegweiser.translation.text import SOURCE, Text, direction

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_LONE_LINK = re.compile(r"(<p[^>]*>)<a (href=[^>]*>[^<]*</a></p>)")
_LINK = re.compile(r'href="(page|area|goals|offer|emergency):([^"]*)"')


def html(draft: Draft, context: str, german: str) -> Markup:
    """A text in the draft's language; every block's message has the same context."""
    rendered = "".join(_blocks(draft, context, parse(german)))
    linked = _LINK.sub(lambda link: _href(draft, link[1], link[2]), rendered)
    return finished(linked, draft.plain("Tabelle"))


def finished(rendered: str, label: str) -> Markup:
    """HTML from Markdown made fit for phones: a link alone in its paragraph is a big target, tables do not overflow."""
    return Markup(_TABLE.sub(lambda table: _table(table[0], label), _LONE_LINK.sub(r'\1<a class="more" \2', rendered)))


def _table(table: str, label: str) -> str:
    """On a phone the rows of a table stand alone, so each cell says which column it is."""
    heads = re.findall(r"<th([^>]*)>(.*?)</th>", table, re.DOTALL)

    def row(found: re.Match[str]) -> str:
        labels = iter(["", *(f'<span class="cell-label"{said}>{words}</span> ' for said, words in heads[1:])])
        return re.sub(r"<td[^>]*>", lambda cell: cell[0] + next(labels, ""), found[0])

    rows = re.sub(r"<tr>.*?</tr>", row, table, flags=re.DOTALL)
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(label)}">{rows}</div>'


def _inline(words: str) -> str:
    return str(MARKDOWN.renderInline(words))


def _blocks(draft: Draft, context: str, tokens: Sequence[Token]) -> Iterator[str]:
    level, quoted = 1, False
    for place, token in enumerate(tokens):
        quoted = token.type == "blockquote_open" or (quoted and token.type != "blockquote_close")
        if token.type == "inline":
            words = _message(draft, context, token, hidden=tokens[place - 1].hidden)
            translated = draft.desk.edition.text(context, token.content).lang != SOURCE
            yield _to_say(token.content, words) if quoted and translated else words
        elif token.type == "heading_open":
            # The page's title is h1, and no level may be left out, whatever the editor wrote.
            level = max(2, min(level + 1, int(token.tag[1])))
            yield _open(draft, context, f"h{level}", token, tokens[place + 1])
        elif token.type == "heading_close":
            yield f"</h{level}>\n"
        elif token.type.endswith("_open") and not token.hidden:
            yield _open(draft, context, token.tag, token, tokens[place + 1])
        else:
            yield MARKDOWN.renderer.render([token], MARKDOWN.options, {})


def _message(draft: Draft, context: str, token: Token, *, hidden: bool) -> str:
    text = draft.words(context, token.content)
    marks = _marks(draft, text) if hidden else ""
    return f"<span{marks}>{_inline(text.value)}</span>" if marks else _inline(text.value)


def _marks(draft: Draft, text: Text) -> str:
    """The attributes of what holds a text: its language, or its state where that is not the usual one."""
    if text.lang != draft.lang:
        return f' lang="{text.lang}" dir="{direction(text.lang)}"'
    return f' data-s="{text.state}"' if text.state is not draft.desk.usual else ""


def _to_say(german: str, words: str) -> str:
    """A quoted sentence is one to say in German: it stands there as it is said, with its meaning below."""
    return f'<span lang="{SOURCE}" dir="ltr">{_inline(german)}</span><br>{words}'


def _open(draft: Draft, context: str, tag: str, token: Token, after: Token) -> str:
    """An opening tag; a block that holds words carries their language where it is not the page's."""
    attributes = "".join(f' {name}="{escape(str(value))}"' for name, value in token.attrs.items() if name != "style")
    if after.type == "inline":
        attributes += _marks(draft, draft.desk.edition.text(context, after.content))
    return f"<{tag}{attributes}>"


def _href(draft: Draft, scheme: str, id: str) -> str:
    """A link inside the site; a target that does not exist is a finding of the check and no link here."""
    path = _path(draft, scheme, id)
    return f'href="{escape(draft.link(path))}"' if path is not None else ""


def _path(draft: Draft, scheme: str, id: str) -> str | None:
    catalogue = draft.desk.catalogue
    match scheme:
        case "page":
            return urls.agreement(draft.lang, id) if id in catalogue.pages else None
        case "offer":
            return urls.offer(draft.lang, id) if id in catalogue.offers else None
        case "area":
            return urls.area(draft.lang, id) if id in list(LifeArea) else None
        case "goals":
            return urls.goals(draft.lang, id) if not id or id in catalogue.goals else None
        case _:
            return urls.emergency(draft.lang)
