"""One HTML element → the addresses in it, and what a browser does with each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import html

from wegweiser.checks.built.site import Link, Use

_USES: Mapping[tuple[str, str], Use] = {
    ("a", "href"): Use.follow,
    ("a", "ping"): Use.load,
    ("area", "href"): Use.follow,
    ("form", "action"): Use.follow,
    ("audio", "src"): Use.load,
    ("embed", "src"): Use.load,
    ("frame", "src"): Use.load,
    ("iframe", "src"): Use.load,
    ("image", "href"): Use.load,
    ("image", "xlink:href"): Use.load,
    ("img", "src"): Use.load,
    ("input", "src"): Use.load,
    ("object", "data"): Use.load,
    ("script", "src"): Use.script,
    ("source", "src"): Use.load,
    ("track", "src"): Use.load,
    ("use", "href"): Use.load,
    ("use", "xlink:href"): Use.load,
    ("video", "poster"): Use.load,
    ("video", "src"): Use.load,
}
_REL_FOLLOWED = {"alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search"}


def line_of(node: html.HtmlElement) -> int:
    """The line of an element."""
    return int(node.sourceline or 1)


def links(node: html.HtmlElement) -> Iterator[Link]:
    """The addresses in one element."""
    line = line_of(node)
    for name, value in node.attrib.items():
        if use := _USES.get((node.tag, name)):
            yield Link(value.strip(), use, line)
        elif node.tag == "link" and name == "href":
            yield Link(value.strip(), _rel(node), line)
        elif name in ("srcset", "imagesrcset"):
            for candidate in value.split(", "):
                yield from (Link(url.rstrip(","), Use.load, line) for url in candidate.split()[:1])
    if node.tag == "meta" and (node.get("http-equiv") or "").lower() == "refresh" and "=" in (node.get("content") or ""):
        yield Link((node.get("content") or "").partition("=")[2].strip(" '\""), Use.load, line)


def _rel(node: html.HtmlElement) -> Use:
    words = set((node.get("rel") or "").lower().split())
    if "stylesheet" in words:
        return Use.style
    if "modulepreload" in words:
        return Use.script
    return Use.follow if words and words <= _REL_FOLLOWED else Use.load
