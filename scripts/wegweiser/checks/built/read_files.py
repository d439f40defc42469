"""Styles, scripts, manifests and the sitemap → the addresses in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import tinycss2  # type: ignore[import-untyped]
from lxml import etree

from wegweiser.checks.built.site import Alternate, Entry, Link, Use

_IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*["'](?P<module>(?:\.{0,2}/|https?:)[^"'\s]+)["']""")
_LATER = re.compile(r"""\bimport\s*\(\s*["'](?P<module>(?:\.{0,2}/(?!/))[^"'\s]+)["']""")
"""Loaded when somebody uses it, and so no weight of the page."""
_CALL = re.compile(
    r"""\b(?:fetch|import|Worker|importScripts|EventSource|WebSocket|sendBeacon)\s*\(\s*["'`](?P<url>(?:(?:https?|wss?):)?//[^"'`\s]+)"""
)
_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"


def style_links(text: str) -> Iterator[Link]:
    """`url()`, `@import` and `image-set()` of a stylesheet."""
    return _values(tinycss2.parse_component_value_list(text))


def _values(nodes: Iterable[Any], use: Use = Use.load, *, texts: bool = False) -> Iterator[Link]:
    """All addresses below some nodes; with `texts` a bare string is one, too."""
    for node in nodes:
        if node.type == "at-keyword":
            use = Use.style if node.lower_value == "import" else Use.load
        elif node.type == "url" or (node.type == "string" and (texts or use is Use.style)):
            yield Link(node.value, use, node.source_line, node.source_column)
        elif node.type == "function":
            yield from _values(node.arguments, use, texts=node.lower_name in ("url", "src", "image-set", "-webkit-image-set"))
        elif node.type == "{} block":
            yield from _values(node.content)
        elif node == ";":
            use = Use.load


def script_links(text: str) -> Iterator[Link]:
    """Modules that a script imports, at once or later, and other servers that it names where it fetches something."""
    for pattern, use in ((_IMPORT, Use.script), (_LATER, Use.follow), (_CALL, Use.load)):
        for match in pattern.finditer(text):
            before = text[: match.start(1)].rpartition("\n")[2]
            yield Link(match[1], use, text.count("\n", 0, match.start(1)) + 1, len(before) + 1)


def manifest_links(text: str) -> Iterator[Link]:
    """Start address and pictures of a web app manifest; nothing where it is no JSON."""
    try:
        manifest = json.loads(text)
    except ValueError:
        return
    for url in _manifest(manifest):
        yield Link(url, Use.load, text[: max(text.find(f'"{url}"'), 0)].count("\n") + 1)


def _manifest(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for key, text in value.items() if key in ("start_url", "scope", "src", "url") and isinstance(text, str))
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _manifest(inner)


def sitemap_entries(file: str, content: bytes) -> tuple[Entry, ...]:
    """The addresses of a sitemap, each with its languages, or of an index of sitemaps; nothing where it is no XML."""
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return ()
    return tuple(_entry(file, node) for node in root.iter(f"{_MAP}url", f"{_MAP}sitemap"))


def _entry(file: str, node: etree._Element) -> Entry:
    links = tuple(Alternate(link.get("hreflang", ""), link.get("href", "")) for link in node.iter(_LINK))
    line = node.sourceline
    return Entry(file, (node.findtext(f"{_MAP}loc") or "").strip(), links, line if isinstance(line, int) else 1)


def sitemap_links(entries: Iterable[Entry]) -> Iterator[Link]:
    """All addresses of a sitemap, each once per entry."""
    for entry in entries:
        for url in dict.fromkeys((entry.url, *(alternate.url for alternate in entry.alternates))):
            yield Link(url, Use.follow, entry.line)
