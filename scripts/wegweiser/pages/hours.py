"""Times in OpenStreetMap's notation → rows that people read. A form that is not known here is shown as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from weakref import WeakKeyDictionary

from markupsafe import Markup

from wegweiser.pages import formats
from wegweiser.pages.markup import joined, ltr
from wegweiser.pages.notation import DAYS, MONTHS, Rule, rules
from wegweiser.pages.voice import Voice


@dataclass(frozen=True)
class Row:
    """One line of times: on which days, from when to when (or closed), and in which weeks."""

    days: Markup
    times: tuple[Markup, ...] = ()
    closed: bool = False
    note: Markup | None = None


@dataclass(frozen=True)
class Hours:
    """Times as rows; `raw` where the notation has a form that has no words here."""

    rows: tuple[Row, ...] = ()
    raw: Markup | None = None
    always: bool = False


_KNOWN: WeakKeyDictionary[Voice, dict[str, Hours]] = WeakKeyDictionary()
"""By voice, and gone with it: a voice that is kept keeps all texts of its language."""


def hours(expression: str, voice: Voice) -> Hours:
    """Times for people, in the language of the voice."""
    known = _KNOWN.setdefault(voice, {})
    if expression not in known:
        known[expression] = _hours(expression, voice)
    return known[expression]


def _hours(expression: str, voice: Voice) -> Hours:
    if expression.strip() == "24/7":
        return Hours(always=True)
    found = rules(expression)
    if found is None:
        return Hours(raw=ltr(expression))
    return Hours(rows=tuple(_row(rule, voice) for rule in found))


def brief(expression: str, voice: Voice) -> Markup | None:
    """The times in a few words, for a card; nothing where they are more than a few."""
    open_rows = [row for row in hours(expression, voice).rows if not row.closed]
    if len(open_rows) != 1 or len(open_rows[0].times) != 1:
        return None
    return joined(" ", open_rows[0].days, open_rows[0].times[0])


def _row(rule: Rule, voice: Voice) -> Row:
    days = _on(rule, voice)
    notes = [note for note in (_weeks(rule.weeks, voice), _months(rule.months, voice), Markup.escape(rule.note)) if note]
    return Row(days, tuple(_time(time, voice) for time in rule.times), rule.off, Markup(", ").join(notes) if notes else None)


def _on(rule: Rule, voice: Voice) -> Markup:
    if rule.date:
        return formats.date(rule.date, voice.lang)
    return formats.listing(list(_days(rule.days, voice)), voice.lang) if rule.days else voice.t("jeden Tag")


def _days(days: tuple[str, ...], voice: Voice) -> Iterator[Markup]:
    """Names of days; three or more days in a row become a range."""
    names = formats.days(voice.lang)
    # Neighbours in the week keep the same difference between their place in the week and in the list.
    for known, run in groupby(enumerate(days), key=lambda item: (DAYS.index(item[1]) - item[0]) % 7 if item[1] in DAYS else None):
        group = [day for _, day in run]
        if known is not None and len(group) > 2:
            yield voice.t("{first} bis {last}", first=names[DAYS.index(group[0])], last=names[DAYS.index(group[-1])])
        else:
            yield from (_day(day, names, voice) for day in group)


def _day(day: str, names: tuple[str, ...], voice: Voice) -> Markup:
    if day == "PH":
        return voice.t("an Feiertagen")
    if day == "SH":
        return voice.t("in den Schulferien")
    word = names[DAYS.index(day[:2])]
    return _ordinal(int(day[3:-1]), word, voice) if "[" in day else Markup.escape(word)


def _ordinal(place: int, day: str, voice: Voice) -> Markup:
    match place:
        case 1:
            return voice.t("am ersten {day} im Monat", day=day)
        case 2:
            return voice.t("am zweiten {day} im Monat", day=day)
        case 3:
            return voice.t("am dritten {day} im Monat", day=day)
        case 4:
            return voice.t("am vierten {day} im Monat", day=day)
        case 5:
            return voice.t("am fünften {day} im Monat", day=day)
        case -1:
            return voice.t("am letzten {day} im Monat", day=day)
        case _:
            return voice.t("{day}, vom Ende des Monats gezählt: Nummer {place}", day=day, place=-place)


def _time(time: str, voice: Voice) -> Markup:
    first, _, last = time.rstrip("+").partition("-")
    if not last:
        return voice.t("ab {time} Uhr", time=ltr(first.zfill(5)))
    span = voice.t("{time} Uhr", time=ltr(f"{first.zfill(5)}–{last.zfill(5)}"))
    return voice.t("{span} oder länger", span=span) if time.endswith("+") else span


def _weeks(weeks: str, voice: Voice) -> Markup | None:
    if weeks.endswith("/2"):
        return voice.t("in ungeraden Kalenderwochen") if int(weeks.split("-", maxsplit=1)[0]) % 2 else voice.t("in geraden Kalenderwochen")
    return voice.t("in den Kalenderwochen {weeks}", weeks=ltr(weeks.replace("-", "–"))) if weeks else None


def _months(months: tuple[str, ...], voice: Voice) -> Markup | None:
    names = [formats.months(voice.lang)[MONTHS.index(month)] for month in months]
    if len(names) == 2:
        return voice.t("{first} bis {last}", first=names[0], last=names[1])
    return Markup.escape(names[0]) if names else None
