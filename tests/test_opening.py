"""Opening times as cards carry them: rhythm, exceptions, holidays of Hesse."""

import datetime
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports.samples import offer
from wegweiser.model.terms import Holidays
from wegweiser.pages import days_off
from wegweiser.pages.facets import slots
from wegweiser.pages.opening import HORIZON, Promise, Times, _line, dated, opening, takes_place, times

TODAY = datetime.date(2026, 11, 22)
CORPUS_CHRISTI = datetime.date(2026, 6, 4)
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def read(line: str) -> list[Times]:
    """The line as its reader on the phone has to understand it."""
    head, *parts = line.split(" ")
    first, count = datetime.date.fromisoformat(head.split("/")[0]), int(head.split("/")[1])
    usual, special = {}, {}
    for part in parts:
        day, written = part.split("=")
        spans = tuple(tuple(span.split("-")) for span in written.split(",") if span)
        if day.startswith("+"):
            begin, _, end = day[1:].partition("-")
            special.update(dict.fromkeys(range(int(begin), int(end or begin) + 1), spans))
        else:
            usual[int(day)] = spans
    return [special.get(place, usual.get((first + datetime.timedelta(days=place)).isoweekday(), ())) for place in range(count)]  # type: ignore[misc]


_weeks = st.sampled_from(["", "week 01-53/2 ", "week 02-52/2 ", "Dec-Feb "])
_weekdays = st.sets(st.sampled_from(WEEKDAYS), min_size=1).map(lambda days: ",".join(sorted(days, key=WEEKDAYS.index)))
_rules = st.lists(
    st.builds("{}{} {:02}:00-{:02}:30".format, _weeks, _weekdays, st.integers(0, 12), st.integers(13, 23)), min_size=1, max_size=3
)
_off = st.sampled_from(["", "PH off", "PH 10:00-11:00", "SH off", "PH,SH off"])
_day = st.none() | st.dates(datetime.date(2026, 10, 1), datetime.date(2027, 3, 1))
_promises = st.builds(
    Promise,
    st.builds(lambda rules, off: "; ".join([*rules, *([off] if off else [])]), _rules, _off),
    _day,
    _day,
    st.none() | st.sampled_from(Holidays),
)


@settings(deadline=None)
@given(_promises)
def test_the_line_says_every_day_what_the_notation_says(promise: Promise) -> None:
    expected = list(times(promise, TODAY, HORIZON, "HE"))

    line = _line(promise, TODAY, "HE")

    assert (read(line) if line else [()] * HORIZON) == expected
    assert len(line.split(" ")) <= 2 * HORIZON


def test_a_common_line_is_short() -> None:
    line = _line(Promise("Mo,We,Fr 09:00-11:30; PH off", None, None, Holidays.closed_school_holidays), TODAY, "HE")

    assert line == "2026-11-22/63 1=0900-1130 3=0900-1130 5=0900-1130 +31-50="


def test_holidays_are_those_of_hesse() -> None:
    promise = Promise("Mo-Su 09:00-12:00; PH off", None, None, None)

    assert times(promise, CORPUS_CHRISTI, 1, "HE") == [()]
    assert times(promise, CORPUS_CHRISTI, 1, None) == [(("0900", "1200"),)]


@pytest.mark.parametrize(
    ("hours", "holidays", "open_at_christmas"),
    [
        ("Mo-Su 09:00-12:00", None, False),
        ("Mo-Su 09:00-12:00", Holidays.ask, False),
        ("Mo-Su 09:00-12:00", Holidays.open, True),
        ("Mo-Su 09:00-12:00; PH off", Holidays.open, False),
        ("Mo-Sa,PH 09:00-12:00", None, True),
        ("PH 09:00-12:00", None, True),
    ],
)
def test_on_a_public_holiday_only_what_is_promised_counts(hours: str, holidays: Holidays | None, open_at_christmas: bool) -> None:
    day = times(Promise(hours, None, None, holidays), datetime.date(2026, 12, 25), 1, "HE")[0]

    assert day == ((("0900", "1200"),) if open_at_christmas else ())


def test_school_holidays_are_known_as_long_as_they_are_published() -> None:
    assert {datetime.date(2026, 12, 23), datetime.date(2027, 1, 12)} <= days_off.school("HE", 2026) | days_off.school("HE", 2027)
    assert days_off.school(None, 2026) == frozenset()


def test_a_night_is_two_spans_that_touch() -> None:
    assert times(Promise("Mo 22:00-02:00", None, None, None), datetime.date(2026, 11, 23), 2, "HE") == [
        (("2200", "2400"),),
        (("0000", "0200"),),
    ]


def test_holidays_in_a_form_without_words_here_promise_nothing() -> None:
    hours = "Mo-Fr 09:00-12:00, PH off"

    assert times(Promise(hours, None, None, None), TODAY, HORIZON, "HE") == ()


def test_dates_stand_for_the_holidays() -> None:
    written = dated("Mo,PH 09:00-10:00; SH off", frozenset({datetime.date(2026, 12, 25)}), frozenset())

    assert [re.sub(r"\s+", " ", part) for part in written.split(";")] == ["Mo 09:00-10:00", "2026 Dec 25 09:00-10:00"]


@pytest.mark.parametrize("status", ["paused", "ended", "full"])
def test_what_does_not_run_is_not_open(status: str) -> None:
    assert opening(offer("a", schedule={"hours": "Mo-Su 00:00-24:00"}, status="active"), TODAY, "HE")
    assert opening(offer("a", schedule={"hours": "Mo-Su 00:00-24:00"}, status=status), TODAY, "HE") == ""


def test_a_course_runs_and_a_library_is_open() -> None:
    assert takes_place(offer("a", type="language_course", schedule={"hours": "Mo-Fr 09:00-12:00"}))
    assert takes_place(offer("a", type="sport_culture", schedule={"hours": "Fr 19:30-21:30"}))
    assert not takes_place(offer("a", type="sport_culture", schedule={"hours": "Tu-Fr 10:00-18:00; PH off"}))
    assert not takes_place(offer("a", type="counselling", schedule={"hours": "Fr 19:30-21:30"}))


def test_slots_see_weekly_fortnightly_and_monthly_rhythms() -> None:
    assert slots(offer("a", schedule={"hours": "week 02-52/2 Tu 16:00-18:30; Sa[4] 08:00-09:00"}), TODAY) == ("m6", "a2", "e2")
    assert slots(offer("a", schedule={"by_appointment": True}), TODAY) == ()
