"""What is on file about an offer, as plain German lines: the same words as on its page."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.pages import formats, urls
from wegweiser.pages.contact import Reach, reach
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.facts import facts
from wegweiser.pages.hours import Hours
from wegweiser.pages.rows import Item
from wegweiser.reports.words import label


def lines(desk: Desk, offer: Offer, today: datetime.date) -> tuple[str, ...]:
    """`Stand: läuft`, `Kosten: kostenlos`, `Wann: Montag 09:00–12:00 Uhr` …; the desk is the German edition's."""
    draft = Draft(desk, "offer", f"offers/{offer.id}/")
    rows = [("Seite", address(desk, offer.id)), ("Stand", _status(offer))]
    rows += [(_plain(fact.term), _items(fact.items)) for fact in facts(draft, offer, today)]
    rows += [("Kontakt", "; ".join(_reach(reach(draft, offer)))), ("Zuletzt geprüft", formats.date_text(offer.verified_on, "de"))]
    return tuple(f"{term}: {text}" for term, text in rows if text)


def address(desk: Desk, id: str) -> str:
    """The public address of an offer's German page."""
    return desk.municipality.url.rstrip("/") + "/" + urls.offer("de", id)


def _status(offer: Offer) -> str:
    until = f" (bis {formats.date_text(offer.status_until, 'de')})" if offer.status_until else ""
    return f"{label(offer.status)}{until}" + (f" – {offer.status_note}" if offer.status_note else "")


def _items(items: tuple[Item, ...]) -> str:
    return "; ".join(text for item in items if (text := _item(item)))


def _item(item: Item) -> str:
    return _hours(item.hours) if item.hours else _plain(item.text).rstrip(".") if item.text else ""


def _hours(hours: Hours) -> str:
    if hours.always:
        return "rund um die Uhr"
    return _plain(hours.raw) if hours.raw else ", ".join(_rows(hours))


def _rows(hours: Hours) -> Iterator[str]:
    for row in hours.rows:
        times = "geschlossen" if row.closed else " und ".join(_plain(time) for time in row.times)
        yield f"{_plain(row.days)} {times}".strip() + (f" ({_plain(row.note)})" if row.note else "")


def _reach(found: Reach) -> Iterator[str]:
    if found.role:
        yield _plain(found.role)
    for action in (*found.calls, *found.mails):
        yield _plain(action.detail) if action.detail else action.href
    yield from (action.href for action in found.links)
    yield from (_plain(messenger) for messenger in found.messengers)


def _plain(text: Markup) -> str:
    return text.striptags()
