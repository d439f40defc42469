"""One HTML file → its page and its links, in one walk over the tree. A broken file gives what can be read of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from wegweiser.checks.built.read_links import line_of, links
from wegweiser.checks.built.site import Heading, Link, Page, Words

_DATA = ("application/json", "application/ld+json", "text/plain")
"""Types of `<script>` that hold data and run nothing."""


def read_page(content: bytes) -> tuple[Page, tuple[Link, ...]]:
    """What a page says, and every address in it. The content of `<template>` is no part of the page yet."""
    tree = _tree(content)
    for template in list(tree.iter("template")):
        template.clear()
    nodes = list(tree.iter("*"))
    page = Page(
        tree.get("lang"),
        tree.get("dir"),
        tree.sourceline or 1,
        next((Words(_text(node), line_of(node)) for node in tree.iter("title") if not _in_picture(node)), None),
        next(_meta(tree, "description"), None),
        any({"noindex", "none"} & set(re.split(r"[,\s]+", words.text.lower())) for words in _meta(tree, "robots")),
        tuple(Heading(int(node.tag[1]), _text(node), line_of(node)) for node in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")),
        frozenset(id for node in nodes for id in _ids(node)),
        tuple(words for node in nodes for words in _inline(node)),
        tuple(Words((node.get("href") or "").strip(), line_of(node)) for node in tree.iter("link") if _is_canonical(node)),
    )
    return page, tuple(link for node in nodes for link in links(node))


def _tree(content: bytes) -> html.HtmlElement:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return html.document_fromstring(content, parser=parser)
    except etree.ParserError:  # nothing in it
        return html.document_fromstring(b"<html></html>", parser=parser)


def _text(node: html.HtmlElement) -> str:
    return " ".join(str(node.text_content()).split())


def _in_picture(node: html.HtmlElement) -> bool:
    """A `<title>` inside `<svg>` names the picture."""
    return any(parent.tag == "svg" for parent in node.iterancestors())


def _meta(tree: html.HtmlElement, name: str) -> Iterator[Words]:
    for node in tree.iter("meta"):
        if (node.get("name") or "").lower() == name:
            yield Words((node.get("content") or "").strip(), line_of(node))


def _is_canonical(node: html.HtmlElement) -> bool:
    return "canonical" in (node.get("rel") or "").lower().split()


def _ids(node: html.HtmlElement) -> Iterator[str]:
    for name in ("id", "name") if node.tag == "a" else ("id",):
        if value := node.get(name):
            yield value


def _inline(node: html.HtmlElement) -> Iterator[Words]:
    if node.tag == "style":
        yield Words("<style>", line_of(node))
    if node.tag == "script" and "src" not in node.attrib and (node.get("type") or "").lower() not in _DATA:
        yield Words("<script>", line_of(node))
    for name, value in node.attrib.items():
        if name == "style" or name.startswith("on"):
            yield Words(f"{name}=", line_of(node))
        elif name in ("href", "action", "formaction") and value.strip().lower().startswith("javascript:"):
            yield Words("javascript:", line_of(node))
