"""`data/<lang>/feed.atom`: what was verified, changed or ended last (RFC 4287), as far as the catalogue's own dates say."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from wegweiser.model.offer import Offer
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.pages.state import Running, state
from wegweiser.translation.text import SOURCE, Text

LONGEST = 100
"""Entries; who wants all offers takes the catalogue."""
_ATOM = "http://www.w3.org/2005/Atom"
_XML = "{http://www.w3.org/XML/1998/namespace}"


class _Entry(NamedTuple):
    day: datetime.date
    id: str
    title: Text
    summary: Text | None
    ended: bool


def feed(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file of one language."""
    entries = sorted((entry for entry in _entries(desk, today) if entry.day <= today), key=lambda entry: (-entry.day.toordinal(), entry.id))
    path = urls.data(desk.lang, "feed.atom")
    root = etree.Element(f"{{{_ATOM}}}feed", {f"{_XML}lang": desk.lang}, nsmap={None: _ATOM})  # type: ignore[dict-item]
    address = desk.municipality.url + path
    _add(root, "id", address)
    _add(root, "title", desk.voice.plain("Neue, geänderte und beendete Angebote"))
    _add(
        root, "subtitle", desk.voice.plain("Oben steht, was zuletzt geprüft wurde. Wann ein Angebot neu dazukam, steht nicht in den Daten.")
    )
    _add(root, "updated", _moment(entries[0].day if entries else today))
    _add(etree.SubElement(root, f"{{{_ATOM}}}author"), "name", desk.municipality.body.name)
    _add(root, "rights", desk.municipality.licence)
    _add(root, "link", rel="self", type="application/atom+xml", href=address)
    _add(root, "link", rel="alternate", type="text/html", href=desk.municipality.url + urls.data_page(desk.lang))
    for entry in entries[:LONGEST]:
        _write(desk, root, entry)
    etree.indent(root)
    yield Output(path, etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n")


def _entries(desk: Desk, today: datetime.date) -> Iterator[_Entry]:
    for offer in desk.catalogue.offers.values():
        title, summary = (
            desk.edition.text(f"offer/{offer.id}/{name}", german) for name, german in (("title", offer.title), ("summary", offer.summary))
        )
        ended = state(offer, today) is Running.ended
        yield _Entry(_ended_on(offer, today) if ended else offer.verified_on, offer.id, title, summary, ended)
    for gone in desk.catalogue.retired.values():
        if gone.id not in desk.catalogue.offers:
            yield _Entry(gone.retired_on, gone.id, Text(gone.id, SOURCE, desk.usual), None, ended=True)


def _ended_on(offer: Offer, today: datetime.date) -> datetime.date:
    """The last day where it is known and over, else the day on which somebody last looked."""
    return offer.end if offer.end and offer.end < today else offer.verified_on


def _write(desk: Desk, root: etree._Element, entry: _Entry) -> None:
    made = etree.SubElement(root, f"{{{_ATOM}}}entry")
    _add(made, "id", desk.municipality.url + urls.neutral(entry.id))
    title = desk.voice.plain("Beendet: {title}", title=entry.title.value) if entry.ended else entry.title.value
    _add(made, "title", title, **_lang(desk, entry.title))
    _add(made, "updated", _moment(entry.day))
    _add(made, "link", rel="alternate", type="text/html", href=desk.municipality.url + urls.offer(desk.lang, entry.id))
    _add(made, "category", term="ended" if entry.ended else "current")
    _add(made, "summary", (entry.summary or entry.title).value, **_lang(desk, entry.summary or entry.title))


def _lang(desk: Desk, text: Text) -> dict[str, str]:
    return {f"{_XML}lang": text.lang} if text.lang != desk.lang else {}


def _moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _add(parent: etree._Element, name: str, words: str | None = None, /, **attributes: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes).text = words
