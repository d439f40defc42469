"""`offers/<id>.ics`: the dates of an offer that has a first day, as the phone's calendar takes them (RFC 5545).

Times at which an offer repeats every week are one event with a rule; days on which they fall out (holidays) are exceptions.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText, vUri
from icalendar.parser import Contentline, Parameters

from wegweiser.model.offer import Offer
from wegweiser.pages import urls
from wegweiser.pages.dates import is_dated, sessions
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output

ZONE = ZoneInfo("Europe/Berlin")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PRODUCT = "PRODID"
_SAID = re.compile(rb"(?m)(?:^(PRODID|SUMMARY|DESCRIPTION|URL):(?=\r\n))")
_DAY = datetime.timedelta(days=1)


def calendars(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """A file for every offer with dates to come."""
    for offer in desk.catalogue.offers.values():
        if is_dated(offer, today):
            yield Output(urls.calendar(desk.lang, offer.id), calendar(desk, offer))


def calendar(desk: Desk, offer: Offer) -> bytes:
    """All dates of an offer, in the language of the desk."""
    edition, municipality = desk.edition, desk.municipality
    said = {
        PRODUCT: product(desk),
        "SUMMARY": edition.text(f"offer/{offer.id}/title", offer.title).value,
        "DESCRIPTION": edition.text(f"offer/{offer.id}/summary", offer.summary).value,
        "URL": municipality.url + urls.offer(desk.lang, offer.id),
    }
    pieces = _dates(offer, municipality.state, urlsplit(municipality.url).hostname or "")
    return b"".join(_line(piece.decode(), said[piece.decode()]) if place % 2 else piece for place, piece in enumerate(pieces))


def product(desk: Desk) -> str:
    """Who wrote a calendar."""
    return f"-//{desk.municipality.name}//Wegweiser//{desk.lang.upper()}"


def _line(name: str, value: str) -> bytes:
    shown = vUri(value) if name == "URL" else vText(value)
    return bytes(Contentline.from_parts(name, Parameters(), shown).to_ical())


@lru_cache(maxsize=5_000)
def _dates(offer: Offer, land: str | None, host: str) -> tuple[bytes, ...]:
    """The calendar without what it says in a language, cut where that stands: the dates of an offer are worked out once for all."""
    made = Calendar()
    made.add("prodid", "")
    made.add("version", "2.0")
    made.add_component(zone())
    spans = _spans(sessions(offer, land))
    for span, days in sorted(spans.items()):
        made.add_component(_weekly(offer, host, span, days))
    if not spans:
        made.add_component(_whole_day(offer, host))
    return tuple(_SAID.split(made.to_ical()))


@cache
def zone() -> Timezone:
    """Summer time and winter time, as the European Union has had them since 1996."""
    made = Timezone()
    made.add("tzid", ZONE.key)
    made.add_component(_change(TimezoneDaylight(), "CEST", datetime.datetime(1996, 3, 31, 2), 1, 2))
    made.add_component(_change(TimezoneStandard(), "CET", datetime.datetime(1996, 10, 27, 3), 2, 1))
    return made


def _change(made: Component, name: str, first: datetime.datetime, before: int, after: int) -> Component:
    """From the last Sunday of a month on; the moment is on the clocks as they stand before it, offsets are hours."""
    made.add("dtstart", first)
    made.add("rrule", {"freq": "yearly", "bymonth": first.month, "byday": "-1SU"})
    made.add("tzname", name)
    made.add("tzoffsetfrom", datetime.timedelta(hours=before))
    made.add("tzoffsetto", datetime.timedelta(hours=after))
    return made


def _spans(found: Mapping[datetime.date, Sequence[tuple[str, str]]]) -> Mapping[tuple[str, str], list[datetime.date]]:
    spans: defaultdict[tuple[str, str], list[datetime.date]] = defaultdict(list)
    for day, times in sorted(found.items()):
        for span in times:
            spans[span].append(day)
    return spans


def _weekly(offer: Offer, host: str, span: tuple[str, str], days: Sequence[datetime.date]) -> Event:
    """The days on which it is at the same time: the first one, a weekly rule, and the days that fall out."""
    begin, end = span
    event = _event(offer, host, begin)
    event.add("dtstart", _moment(days[0], begin))
    event.add("dtend", _moment(days[0], end))
    if len(days) > 1:
        weekdays = sorted({day.weekday() for day in days})
        until = _moment(days[-1], begin).astimezone(datetime.UTC)
        event.add("rrule", {"freq": "weekly", "byday": [DAYS[weekday] for weekday in weekdays], "until": until})
        every = (days[0] + place * _DAY for place in range((days[-1] - days[0]).days))
        missing = [_moment(day, begin) for day in every if day.weekday() in weekdays and day not in days]
        if missing:
            event.add("exdate", missing)
    return event


def _whole_day(offer: Offer, host: str) -> Event:
    """The first day, where nobody knows at what time."""
    event = _event(offer, host, "")
    event.add("dtstart", _first(offer))
    event.add("dtend", _first(offer) + _DAY)
    return event


def _event(offer: Offer, host: str, begin: str) -> Event:
    event = Event()
    # Without a language: whoever saves the date again in another one replaces it.
    event.add("uid", f"{offer.id}{begin and '-'}{begin}@{host}")
    event.add("dtstamp", datetime.datetime.combine(offer.verified_on, datetime.time(), datetime.UTC))
    for said in ("summary", "description", "url"):
        event.add(said, "")
    if offer.place.street and offer.place.city:
        event.add("location", f"{offer.place.street}, {offer.place.postcode} {offer.place.city}")
    return event


def _moment(day: datetime.date, time: str) -> datetime.datetime:
    """`2400` is the midnight at the end of the day."""
    hours, minutes = int(time[:2]), int(time[2:])
    return datetime.datetime.combine(day + (hours // 24) * _DAY, datetime.time(hours % 24, minutes), ZONE)


def _first(offer: Offer) -> datetime.date:
    if offer.start is None:
        raise ValueError(f"{offer.id} has no first day")
    return offer.start
