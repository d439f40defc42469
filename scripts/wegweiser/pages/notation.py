"""OpenStreetMap's notation of times → rules as data; None for forms that are too rare to have words here."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = f"(?:{'|'.join(DAYS)})"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_SELECTOR = rf"(?:{_DAY}(?:-{_DAY}|\[-?[1-5](?:,-?[1-5])*\])?|PH|SH)"
_TIME = r"\d{1,2}:\d{2}(?:-\d{1,2}:\d{2}\+?|\+)"
_RULE = re.compile(
    rf"(?:week (?P<weeks>\d{{1,2}}(?:-\d{{1,2}}(?:/2)?)?)\s+)?"
    rf"(?:(?P<year>\d{{4}}) (?P<month>{_MONTH}) (?P<day>\d{{1,2}})\s+)?"
    rf"(?:(?P<months>{_MONTH}(?:-{_MONTH})?)\s+)?"
    rf"(?P<days>{_SELECTOR}(?:,\s*{_SELECTOR})*)?\s*"
    rf"(?P<times>{_TIME}(?:,\s*{_TIME})*)?\s*"
    rf"(?P<off>off|closed)?\s*(?:\"(?P<note>[^\"]*)\")?"
)


@dataclass(frozen=True)
class Rule:
    """One rule: days (`Mo`, `PH`, `Mo[1]`; none = every day), times (`18:00-20:00`), and when it holds; `date` for one day alone."""

    days: tuple[str, ...]
    times: tuple[str, ...]
    off: bool = False
    weeks: str = ""
    months: tuple[str, ...] = ()
    note: str = ""
    date: datetime.date | None = None

    @property
    def plain(self) -> bool:
        """Whether it holds in every week of the year."""
        return not self.weeks and not self.months and not self.date


@lru_cache(maxsize=10_000)
def rules(expression: str) -> tuple[Rule, ...] | None:
    """The rules in their order; a later rule takes its days away from the earlier ones, as the notation says."""
    found = [_rule(part.strip()) for part in expression.split(";") if part.strip()]
    read = tuple(rule for rule in found if rule)
    return tuple(_effective(read)) if len(read) == len(found) else None


def _rule(part: str) -> Rule | None:
    match = _RULE.fullmatch(part)
    if not match or not (match["days"] or match["times"]):
        return None
    return Rule(
        tuple(_days(match["days"] or "")),
        tuple(time.strip() for time in (match["times"] or "").split(",") if time),
        bool(match["off"]),
        match["weeks"] or "",
        tuple((match["months"] or "").split("-")) if match["months"] else (),
        match["note"] or "",
        _date(match),
    )


def _date(match: re.Match[str]) -> datetime.date | None:
    return datetime.date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["day"])) if match["year"] else None


def _days(selectors: str) -> Iterator[str]:
    """Each day alone: `Mo-We,PH` → Mo, Tu, We, PH; `Mo[1,3]` → Mo[1], Mo[3]."""
    for selector in re.split(r",\s*(?![^\[]*\])", selectors) if selectors else ():
        if "[" in selector:
            yield from (f"{selector[:2]}[{place}]" for place in selector[3:-1].split(","))
        elif "-" in selector:
            first, last = (DAYS.index(day) for day in selector.split("-"))
            yield from (DAYS[day % 7] for day in range(first, last + 1 + (7 if last < first else 0)))
        else:
            yield selector


def _effective(read: tuple[Rule, ...]) -> Iterator[Rule]:
    for place, rule in enumerate(read):
        later = {day for other in read[place + 1 :] if other.plain for day in other.days}
        left = tuple(day for day in rule.days if day not in later)
        if left or not rule.days:
            yield replace(rule, days=left)
