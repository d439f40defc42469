"""`data/<lang>/calendar/<area>.ics`: all dates of a life area, to subscribe to in one's own calendar."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from icalendar import Calendar, vText

from wegweiser.exports.calendar import calendar, product, zone
from wegweiser.model.offer import Offer
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.dates import is_dated
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output

_EVENTS = re.compile(rb"BEGIN:VEVENT\r\n.*END:VEVENT\r\n", re.DOTALL)
_END = b"END:VCALENDAR\r\n"


def calendars(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """A file for every life area with dates to come; the dates are those of the offers' own files."""
    for area in LifeArea:
        dated = [offer for offer in desk.catalogue.offers.values() if area in offer.life_areas and is_dated(offer, today)]
        if dated:
            yield Output(urls.data(desk.lang, f"calendar/{area}.ics"), _calendar(desk, area, dated))


def _calendar(desk: Desk, area: LifeArea, dated: Sequence[Offer]) -> bytes:
    made = Calendar()
    made.add("prodid", product(desk))
    made.add("version", "2.0")
    made.add("name", vText(desk.voice.plain_term(area)))  # icalendar does not know that this is a text
    made.add_component(zone())
    head = made.to_ical().removesuffix(_END)
    return b"".join([head, *(_events(calendar(desk, offer)) for offer in dated), _END])


def _events(content: bytes) -> bytes:
    found = _EVENTS.search(content)
    return found[0] if found else b""
