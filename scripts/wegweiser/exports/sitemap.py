"""`sitemap.xml` with absolute hreflang links: the only place where alternates stand, to keep every page small.

Format: sitemaps.org 0.9 with xhtml:link as Google documents it. `x-default` is the page in no language where there is
one (`/`, `/o/<id>/`), else the German page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import quoteattr

from wegweiser.pages import urls
from wegweiser.pages.page import Output, Page
from wegweiser.translation.text import SOURCE

HREFLANG: Mapping[str, str | None] = {"de-simple": None, "ckb": "ku-Arab", "kmr": "ku-Latn"}
"""Tags that search engines do not know, and what stands for them; None = no hreflang of its own."""


def sitemap(pages: Iterable[Page], base: str) -> Output:
    """All pages, each with every language it exists in; `base` is the site's absolute address with `/` at the end."""
    entries = "".join(_entry(page, base) for page in pages)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    return Output("sitemap.xml", f"{head}{entries}</urlset>\n".encode())


def _entry(page: Page, base: str) -> str:
    if page.path.endswith(".html"):
        return ""
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{lang}" href={quoteattr(base + path)}/>' for lang, path in _alternates(page))
    return f"<url><loc>{base}{page.path}</loc>{links}</url>\n"


def _alternates(page: Page) -> Iterator[tuple[str, str]]:
    for lang, path in page.alternates.items():
        tag = HREFLANG.get(lang, lang)
        if tag:
            yield tag, path
    neutral = _neutral(page)
    if neutral is not None:
        yield "x-default", neutral


def _neutral(page: Page) -> str | None:
    german = page.alternates.get(SOURCE, "")
    if german == urls.home(SOURCE):
        return ""
    prefix = urls.offers(SOURCE)
    if german.startswith(prefix) and german != prefix:
        return urls.neutral(german.removeprefix(prefix).rstrip("/"))
    return german or None
