"""What a page says about itself to search engines and messengers: nothing in a demonstration, whose offers nobody must take for real.

Open Graph (ogp.me) for the preview of a link that somebody sends; schema.org as JSON-LD for what is found. A block of data runs nothing,
so no Content-Security-Policy forbids it; only inside the page is it read.
"""

from __future__ import annotations

import json
from functools import cache

from babel.core import get_global
from markupsafe import Markup

from wegweiser.pages.desk import Desk
from wegweiser.pages.found_hours import Thing
from wegweiser.pages.page import Page
from wegweiser.theme.assets import picture
from wegweiser.translation.text import babel_locale

_META = Markup('<meta property="og:{}" content="{}">\n')


def found(page: Page, desk: Desk) -> Markup:
    """The lines for the head of a page that people may find."""
    address = desk.municipality.url
    values = {
        "title": page.title,
        "description": page.description,
        "type": "website",
        "url": address + page.path,
        "image": address + picture(page.area),
        "locale": _territory(page.lang),
    }
    lines = Markup().join(_META.format(name, value) for name, value in values.items() if value)
    return lines + _data(_page(page, address)) if page.trail else lines


@cache
def _territory(lang: str) -> str | None:
    """Open Graph wants a land with every language: the one where most people speak it, from CLDR."""
    locale = babel_locale(lang)
    if locale.territory:
        return f"{locale.language}_{locale.territory}"
    likely = get_global("likely_subtags").get(str(locale))
    return f"{locale.language}_{likely.rpartition('_')[2]}" if likely else None


def _page(page: Page, address: str) -> Thing:
    steps = [
        {"@type": "ListItem", "position": place, "name": crumb.title.striptags(), "item": address + crumb.path}
        for place, crumb in enumerate(page.trail, 1)
    ]
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": address + page.path,
        "inLanguage": page.lang,
        "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": steps},
        **({"mainEntity": page.about} if page.about else {}),
    }


def _data(thing: Thing) -> Markup:
    """A text can neither end the block nor open a comment in it: JSON may write every `<` as a number."""
    text = json.dumps(thing, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return Markup('<script type="application/ld+json">') + Markup(text) + Markup("</script>\n")
