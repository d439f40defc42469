"""Times in OpenStreetMap's notation → schema.org, where that can say them: the same in every week. Else nothing: a part would be wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from wegweiser.pages.notation import DAYS, Rule, rules

NAMES: Mapping[str, str] = dict(
    zip((*DAYS, "PH"), ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"), strict=True)
)
Thing = Mapping[str, object]


def opening(expression: str | None) -> Sequence[Thing]:
    """When a service is open; closed is from midnight to midnight."""
    return [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": opens, "closes": closes}
        for rule in _weekly(expression)
        for days, opens, closes in _spans(rule)
    ]


def repeated(expression: str | None) -> Sequence[Thing]:
    """When a course or an event takes place, week by week."""
    return [
        {"@type": "Schedule", "repeatFrequency": "P1W", "byDay": days, "startTime": begins, "endTime": ends}
        for rule in _weekly(expression)
        if not rule.off
        for days, begins, ends in _spans(rule)
    ]


@lru_cache(maxsize=10_000)
def _weekly(expression: str | None) -> tuple[Rule, ...]:
    found = rules(expression) if expression else None
    return found if found and all(map(_sayable, found)) else ()


def _sayable(rule: Rule) -> bool:
    closed = rule.off and not rule.times
    times = bool(rule.times) and not rule.off and not any("+" in time for time in rule.times)
    return rule.plain and not rule.note and (closed or times) and all(day in NAMES for day in rule.days)


def _spans(rule: Rule) -> Sequence[tuple[Sequence[str], str, str]]:
    days = [NAMES[day] for day in rule.days or DAYS]
    if rule.off:
        return [(days, "00:00", "00:00")]
    return [(days, *_span(time)) for time in rule.times]


def _span(time: str) -> tuple[str, str]:
    first, _, last = time.partition("-")
    return first.zfill(5), "23:59" if last == "24:00" else last.zfill(5)
