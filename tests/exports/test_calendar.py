"""The calendar files, read by vobject: a reader that shares no code with what writes them."""

import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]

from wegweiser.exports.calendar import calendar, calendars
from wegweiser.pages.dates import is_dated, sessions
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent.parent
BERLIN = "Europe/Berlin"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


def read(project: Project, id: str, lang: str = "de") -> Any:
    desk = project.desks[lang]
    return vobject.readOne(calendar(desk, desk.catalogue.offers[id]).decode())


def starts(event: Any) -> list[datetime.datetime]:
    return [moment.replace(tzinfo=None) for moment in event.getrruleset(addRDate=True)]


def test_a_file_for_each_offer_with_dates_to_come(project: Project) -> None:
    desk = project.desks["de"]
    found = {output.path.rpartition("/")[2] for output in calendars(desk, project.today)}

    assert found == {
        f"{id}.ics"
        for id, offer in desk.catalogue.offers.items()
        if offer.start and offer.status != "ended" and (offer.end or offer.start) >= project.today
    }
    assert "deutsch-pflege-b2.ics" not in found
    assert len(found) > 4


def test_a_course_repeats_on_its_days_at_the_time_on_the_wall(project: Project) -> None:
    (event,) = read(project, "deutsch-a2-online").contents["vevent"]
    found = starts(event)

    assert found[0] == datetime.datetime(2027, 1, 19, 19, 0)
    assert found[-1] == datetime.datetime(2027, 4, 22, 19, 0)
    assert {day.strftime("%a %H:%M") for day in found} == {"Tue 19:00", "Thu 19:00"}
    assert event.dtend.value - event.dtstart.value == datetime.timedelta(minutes=90)


def test_holidays_fall_out(project: Project) -> None:
    """Easter holidays of Hesse 2027 begin on 22 March; Easter Monday is 29 March."""
    (event,) = read(project, "alpha-kurs-frauen").contents["vevent"]
    days = {moment.date() for moment in starts(event)}

    assert datetime.date(2027, 3, 29) not in days
    assert datetime.date(2026, 12, 25) not in days
    assert datetime.date(2026, 11, 23) in days


def test_the_clocks_change_as_they_do_in_berlin(project: Project) -> None:
    """Read by itself: vobject keeps the first zone of a name that it meets in a process."""
    zone = vobject.readOne(calendar(project.desks["de"], project.desks["de"].catalogue.offers["alpha-kurs-frauen"]).decode()).vtimezone
    told = zone.gettzinfo()
    noons = [datetime.datetime(year, 1, 1, 12) + datetime.timedelta(days=day) for year in (2026, 2028, 2031) for day in range(365)]

    assert {noon for noon in noons if told.utcoffset(noon) != ZoneInfo(BERLIN).utcoffset(noon)} == set()


@pytest.mark.parametrize("id", ["alpha-kurs-frauen", "deutsch-a2-online", "integrationskurs-vormittag", "schwimmkurs-maedchen"])
def test_rules_and_exceptions_give_the_very_dates(project: Project, id: str) -> None:
    desk = project.desks["de"]
    told = [moment.date() for event in read(project, id).contents["vevent"] for moment in starts(event)]

    assert sorted(told) == sorted(sessions(desk.catalogue.offers[id], desk.municipality.state))


def test_zone_and_winter_time(project: Project) -> None:
    found = read(project, "integrationskurs-vormittag")
    zones = [zone.tzid.value for zone in found.contents["vtimezone"]]
    (event,) = found.contents["vevent"]

    assert zones == [BERLIN]
    assert event.dtstart.value.tzinfo is not None
    assert event.dtstart.value.utcoffset() == datetime.timedelta(hours=1)


def test_one_evening_does_not_repeat(project: Project) -> None:
    (event,) = read(project, "feuerwehr-schnupperabend").contents["vevent"]

    assert "rrule" not in event.contents
    assert event.dtstart.value.replace(tzinfo=None) == datetime.datetime(2027, 1, 14, 19, 0)


def test_name_in_each_language_and_one_identity(project: Project) -> None:
    by_language = {lang: read(project, "schwimmkurs-maedchen", lang).vevent for lang in project.desks}

    assert len({event.summary.value for event in by_language.values()}) == len(by_language)
    assert {event.uid.value for event in by_language.values()} == {"schwimmkurs-maedchen-0900@wegweiser.example"}
    assert by_language["ar"].url.value.endswith("/ar/offers/schwimmkurs-maedchen/")


def test_a_first_day_without_times_is_a_whole_day(project: Project) -> None:
    desk = project.desks["de"]
    offer = desk.catalogue.offers["feuerwehr-schnupperabend"]
    timeless = offer.model_copy(update={"schedule": offer.schedule.model_copy(update={"hours": None, "note": "abends"})})
    event = vobject.readOne(calendar(desk, timeless).decode()).vevent

    assert event.dtstart.value == datetime.date(2027, 1, 14)


def test_what_is_over_has_no_file(project: Project) -> None:
    offer = project.desks["de"].catalogue.offers["feuerwehr-schnupperabend"]

    assert is_dated(offer, datetime.date(2027, 1, 14))
    assert not is_dated(offer, datetime.date(2027, 1, 15))
