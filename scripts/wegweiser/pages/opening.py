"""When an offer is open in the coming weeks, in a line so short that every card can carry it to the phone.

`2026-11-22/63 1=0900-1130 3=0900-1130 +33= +36-47=`: from the first day on for 63 days, Mondays (1) and Wednesdays (3) from 9 to 11:30,
closed on day 33 and from day 36 to day 47. `theme/js/lib/opening.js` reads it.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from opening_hours import OpeningHours, State

from wegweiser.model.offer import Offer
from wegweiser.model.terms import Holidays, OfferType
from wegweiser.pages import days_off
from wegweiser.pages.notation import rules
from wegweiser.pages.state import Running, state

HORIZON = 63
"""How many days ahead: a page that is older says nothing any more."""
_EVENTS = frozenset({OfferType.language_course, OfferType.class_school, OfferType.meeting, OfferType.volunteering})
_OFTEN = 4
"""Days of the week."""
_HOLIDAY = re.compile(r"\b(PH|SH)\b")
_DAY = datetime.timedelta(days=1)
Times = tuple[tuple[str, str], ...]
"""The times of one day: (`0900`, `1130`)."""


@dataclass(frozen=True)
class Promise:
    """What is said about times: by the notation, by the first and last day, and by whether holidays are kept."""

    hours: str
    start: datetime.date | None
    end: datetime.date | None
    holidays: Holidays | None


def opening(offer: Offer, today: datetime.date, land: str | None) -> str:
    """The line; empty where the offer does not run, or where its times are not known or never come."""
    if not offer.schedule.hours or state(offer, today) not in (Running.running, Running.few, Running.planned):
        return ""
    if state(offer, today) is Running.planned and not offer.start:
        return ""
    return _line(Promise(offer.schedule.hours, offer.start, offer.end, offer.holidays), today, land)


def takes_place(offer: Offer) -> bool:
    """Whether it is a course or a meeting, which runs, rather than a place, which is open: a library belongs to culture, too."""
    found = rules(offer.schedule.hours or "") or ()
    rare = len({day for rule in found if not rule.off for day in rule.days}) < _OFTEN
    return offer.type in _EVENTS or (offer.type is OfferType.sport_culture and rare)


@lru_cache(maxsize=10_000)
def _line(promise: Promise, today: datetime.date, land: str | None) -> str:
    days = times(promise, today, HORIZON, land)
    if not any(days):
        return ""
    weekly = _rhythm(days, today)
    parts = [f"{weekday}={_written(weekly[weekday])}" for weekday in sorted(weekly) if weekly[weekday]]
    return " ".join([f"{today.isoformat()}/{HORIZON}", *parts, *_exceptions(days, today, weekly)])


def times(promise: Promise, first: datetime.date, count: int, land: str | None) -> Sequence[Times]:
    """The times of each of `count` days. A day on which nobody promises that it is open counts as closed."""
    years = range(first.year, (first + count * _DAY).year + 1)
    public = frozenset[datetime.date]().union(*(days_off.public(land, year) for year in years))
    school = frozenset[datetime.date]().union(*(days_off.school(land, year) for year in years))
    if _HOLIDAY.search(promise.hours) and rules(promise.hours) is None:
        return ()
    expression = dated(promise.hours, public, school)
    found = _spans(expression, first, count)
    closed = _closed(promise, public, school)
    every = [first + place * _DAY for place in range(count)]
    return [() if day in closed or not _within(promise, day) else tuple(found.get(day, ())) for day in every]


def dated(expression: str, public: frozenset[datetime.date], school: frozenset[datetime.date]) -> str:
    """The notation with `PH` and `SH` as dates: its library knows neither the states' holidays nor school holidays."""
    return ";".join(part for rule in expression.split(";") for part in _dated_rule(rule.strip(), {"PH": public, "SH": school}))


def _dated_rule(rule: str, known: Mapping[str, frozenset[datetime.date]]) -> Iterator[str]:
    named = _HOLIDAY.findall(rule)
    if not named:
        yield rule
        return
    rest = re.sub(r",\s*(?:PH|SH)\b|\b(?:PH|SH)\b\s*,?", "", rule).strip()
    tail = re.search(r"(?:\d{1,2}:\d{2}|off|closed).*$", rest)
    if not tail or tail.start() > 0:
        yield rest
    dates = sorted(day for name in named for day in known[name])
    if dates:
        yield f"{','.join(day.strftime('%Y %b %d') for day in dates)} {tail[0] if tail else ''}".strip()


def _spans(expression: str, first: datetime.date, count: int) -> Mapping[datetime.date, list[tuple[str, str]]]:
    found: dict[datetime.date, list[tuple[str, str]]] = {}
    start = datetime.datetime.combine(first, datetime.time())
    for begin, end, kind, _ in OpeningHours(expression).intervals(start, start + count * _DAY):
        if kind == State.OPEN:
            for day, span in _by_day(begin, end):
                found.setdefault(day, []).append(span)
    return found


def _by_day(begin: datetime.datetime, end: datetime.datetime) -> Iterator[tuple[datetime.date, tuple[str, str]]]:
    while begin < end:
        midnight = datetime.datetime.combine(begin.date() + _DAY, datetime.time())
        yield begin.date(), (f"{begin:%H%M}", "2400" if end >= midnight else f"{end:%H%M}")
        begin = midnight


def _closed(promise: Promise, public: frozenset[datetime.date], school: frozenset[datetime.date]) -> frozenset[datetime.date]:
    closed = frozenset[datetime.date]()
    if "PH" not in promise.hours and promise.holidays is not Holidays.open:
        closed |= public
    if "SH" not in promise.hours and promise.holidays in (Holidays.closed_school_holidays, Holidays.ask):
        closed |= school
    return closed


def _within(promise: Promise, day: datetime.date) -> bool:
    return (not promise.start or day >= promise.start) and (not promise.end or day <= promise.end)


def _rhythm(days: Sequence[Times], first: datetime.date) -> Mapping[int, Times]:
    """What is usual on each day of the week."""
    by_weekday: dict[int, Counter[Times]] = {}
    for place, day in enumerate(days):
        by_weekday.setdefault((first + place * _DAY).isoweekday(), Counter())[day] += 1
    return {weekday: counted.most_common(1)[0][0] for weekday, counted in by_weekday.items()}


def _exceptions(days: Sequence[Times], first: datetime.date, weekly: Mapping[int, Times]) -> Iterator[str]:
    """Days that are not as usual; closed ones in a row are one part, days that are closed anyway do not break the row."""
    row: list[int] = []
    for place, day in enumerate(days):
        usual = weekly[(first + place * _DAY).isoweekday()]
        if usual and not day:
            row.append(place)
        elif day:
            yield from _row(row)
            row = []
            if day != usual:
                yield f"+{place}={_written(day)}"
    yield from _row(row)


def _row(row: Sequence[int]) -> Iterator[str]:
    if row:
        yield f"+{row[0]}=" if len(row) == 1 else f"+{row[0]}-{row[-1]}="


def _written(times: Times) -> str:
    return ",".join(f"{begin}-{end}" for begin, end in times)
