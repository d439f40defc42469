"""Sitemaps with absolute hreflang links: the only place where alternates stand, to keep every page small.

Format: sitemaps.org 0.9 with xhtml:link as Google documents it. `x-default` is the page in no language where there is
one (`/`, `/o/<id>/`), else the German page. `sitemap.xml` names one file per language, or several: a file may hold
50,000 addresses and 50 MB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from wegweiser.pages import urls
from wegweiser.pages.page import Output
from wegweiser.translation.text import SOURCE

HREFLANG: Mapping[str, str | None] = {"de-simple": None, "ckb": "ku-Arab", "kmr": "ku-Latn"}
"""Tags that search engines do not know, and what stands for them; None = no hreflang of its own."""
INDEX = "sitemap.xml"
MOST = 10_000
"""Addresses per file: in forty languages each is about 4 KB, so a file stays below 50 MB."""
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

Address = tuple[str, Mapping[str, str]]
"""A page's path, and the paths of the same page by language."""


def sitemaps(lang: str, addresses: Sequence[Address], base: str) -> Iterator[Output]:
    """The pages of one language, each with every language it exists in; `base` is the site's absolute address with `/` at the end."""
    for name, part in zip(names(lang, len(addresses)), range(0, len(addresses), MOST), strict=True):
        entries = "".join(_entry(address, base) for address in addresses[part : part + MOST])
        yield Output(name, f'{_HEAD}<urlset {_SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'.encode())


def index(files: Iterable[str], base: str) -> Output:
    """`sitemap.xml`: where all the others are."""
    entries = "".join(f"<sitemap><loc>{escape(base + file)}</loc></sitemap>\n" for file in files)
    return Output(INDEX, f"{_HEAD}<sitemapindex {_SPACE}>\n{entries}</sitemapindex>\n".encode())


def names(lang: str, count: int) -> list[str]:
    """The sitemaps of a language with `count` pages: `sitemap-ar.xml`, `sitemap-ar-2.xml` …"""
    return [f"sitemap-{lang}{f'-{place // MOST + 1}' if place else ''}.xml" for place in range(0, count, MOST)]


def _entry(address: Address, base: str) -> str:
    path, alternates = address
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{lang}" href={quoteattr(base + path)}/>' for lang, path in _tags(alternates))
    return f"<url><loc>{base}{path}</loc>{links}</url>\n"


def _tags(alternates: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for lang, path in alternates.items():
        tag = HREFLANG.get(lang, lang)
        if tag:
            yield tag, path
    neutral = _neutral(alternates.get(SOURCE, ""))
    if neutral is not None:
        yield "x-default", neutral


def _neutral(german: str) -> str | None:
    if german == urls.home(SOURCE):
        return ""
    prefix = urls.offers(SOURCE)
    if german.startswith(prefix) and german != prefix:
        return urls.neutral(german.removeprefix(prefix).rstrip("/"))
    return german or None
