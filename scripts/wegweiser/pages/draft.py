"""A page in the making: it knows its address, and remembers which texts it used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.pages import provenance, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.markup import Said, name, said, stated
from wegweiser.pages.page import Crumb, Page
from wegweiser.translation.text import Text


class Draft:
    """Everything a page function needs to write one page; `address` is its path without language: `offers/x/`."""

    def __init__(self, desk: Desk, kind: str, address: str) -> None:
        self.desk = desk
        self.kind = kind
        self.lang = desk.lang
        self.path = f"{desk.lang}/{address}"
        self.alternates: Mapping[str, str] = {lang: f"{lang}/{address}" for lang in desk.languages}
        self.texts: list[Text] = []
        self.t = desk.voice.t
        self.plain = desk.voice.plain
        self.term = desk.voice.term

    def text(self, context: str, german: str) -> Said:
        """A text of the catalogue, marked with its language where that is not the page's, and with its state."""
        return said(stated(self.words(context, german), self.lang, self.desk.usual), context, german)

    def words(self, context: str, german: str) -> Text:
        """A text of the catalogue as a value."""
        found = self.desk.edition.text(context, german)
        self.texts.append(found)
        return found

    def optional(self, context: str, german: str | None) -> Markup | None:
        """A text of the catalogue that may not have been written."""
        return self.text(context, german) if german else None

    def title(self, offer: Offer) -> Markup:
        """Title of an offer."""
        return self.text(f"offer/{offer.id}/title", offer.title)

    def name(self, german: str) -> Markup:
        """An official German name."""
        return name(german, self.lang)

    def link(self, target: str) -> str:
        """The link from this page to another path of the site."""
        return urls.relative(self.path, target)

    def finish(self, title: str, description: str, trail: tuple[Crumb, ...] = (), /, **values: object) -> Page:
        """The page from the template of its kind: `values` fill it; what it says about its texts is added here."""
        voice = self.desk.voice
        # A page of interface texts alone stands and falls with them.
        about = provenance.lines(voice, self.texts or [voice.edition.label("Startseite")])
        body = self.desk.render(
            f"pages/{self.kind}.jinja",
            **values,
            german=provenance.notice(voice, self.texts),
            provenance=about,
            original=self.link(self.alternates["de"]) if about else None,
        )
        home = Crumb(self.t("Startseite"), urls.home(self.lang))
        return Page(self.path, self.lang, self.kind, title, description, body, self.alternates, (home, *trail))


def mailto(address: str, **fields: str) -> str:
    """A mail link with subject and body filled in."""
    query = "&".join(f"{key}={_quoted(value)}" for key, value in fields.items())
    return f"mailto:{_address(address)}" + (f"?{query}" if query else "")


@lru_cache(maxsize=10_000)
def _address(address: str) -> str:
    return quote(address, safe="@")


def _quoted(value: str) -> str:
    """For a query. Paths and addresses of pages, which stand in every report of a mistake, take the short way."""
    if value.isascii() and not _ODD.search(value):
        return value.replace("/", "%2F").replace(":", "%3A").replace(" ", "%20").replace("\n", "%0A")
    return quote(value, safe="")


_ODD = re.compile(r"[^\w/: \n.~-]")
