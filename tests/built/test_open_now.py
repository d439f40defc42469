"""Open now, or the next date: on a phone anywhere in the world, by Berlin's clock."""

import datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.test_filters import SHOWN
from wegweiser.pages.opening import Promise, opening, times
from wegweiser.project import Project

LIBRARY = "stadtbibliothek"  # Tu-Fr 10:00-18:00; Sa 10:00-14:00; PH off


def at(browser: Browser, time: str, address: str, zone: str = "America/New_York") -> Page:
    """A page on a phone whose clock shows this moment in this zone."""
    tab = browser.new_context(timezone_id=zone, viewport={"width": 360, "height": 740}).new_page()
    tab.clock.set_fixed_time(datetime.datetime.fromisoformat(time))
    tab.goto(address)
    tab.wait_for_selector("[data-filter=on]" if "#" in address else "html.js", state="attached")
    return tab


@pytest.mark.parametrize(
    ("id", "time", "said"),
    [
        (LIBRARY, "2026-11-24T15:30+01:00", "Jetzt geöffnet, bis 18:00 Uhr"),
        (LIBRARY, "2026-11-24T10:00+01:00", "Jetzt geöffnet, bis 18:00 Uhr"),
        (LIBRARY, "2026-11-24T18:00+01:00", "Öffnet morgen um 10:00 Uhr"),
        (LIBRARY, "2026-11-24T00:30+01:00", "Öffnet heute um 10:00 Uhr"),
        (LIBRARY, "2026-11-28T15:00+01:00", "Öffnet wieder: Dienstag, 1. Dezember, 10:00 Uhr"),
        (LIBRARY, "2026-12-24T18:30+01:00", "Öffnet wieder: Dienstag, 29. Dezember, 10:00 Uhr"),
        ("alpha-kurs-frauen", "2026-11-23T09:10+01:00", "Läuft gerade, bis 11:30 Uhr"),
        ("alpha-kurs-frauen", "2026-12-21T12:00+01:00", "Nächster Termin: Mittwoch, 13. Januar, 09:00 Uhr"),
        ("sprachcafe", "2026-11-23T12:00+01:00", "Nächster Termin: Mittwoch, 2. Dezember, 18:00 Uhr"),
        ("feuerwehr-schnupperabend", "2027-01-14T12:00+01:00", "Nächster Termin: heute um 19:00 Uhr"),
        ("feuerwehr-schnupperabend", "2027-01-14T21:00+01:00", ""),
        (LIBRARY, "2027-03-02T12:00+01:00", ""),
        (LIBRARY, "2020-11-24T12:00+01:00", ""),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kabul"])
def test_said_on_the_page_of_an_offer(browser: Browser, server: str, id: str, time: str, said: str, zone: str) -> None:
    tab = at(browser, time, f"{server}/de/offers/{id}/", zone)

    assert tab.locator(".offer__facts .open-now").inner_text() == said
    tab.context.close()


def test_said_in_the_language_of_the_page(browser: Browser, server: str) -> None:
    tab = at(browser, "2026-11-28T15:00+01:00", f"{server}/ar/offers/{LIBRARY}/")

    assert tab.locator(".open-now").inner_text() == "يفتح من جديد: الثلاثاء، 1 ديسمبر، الساعة 10:00"
    tab.context.close()


@pytest.mark.parametrize("time", ["2026-11-24T15:30+01:00", "2026-12-25T11:00+01:00", "2026-12-30T09:30+01:00", "2027-01-20T19:59+01:00"])
def test_the_filter_shows_what_is_open_or_by_appointment(browser: Browser, server: str, project: Project, time: str) -> None:
    moment = datetime.datetime.fromisoformat(time)
    tab = at(browser, time, f"{server}/de/offers/#open=1")

    assert tab.evaluate(SHOWN) == sorted(
        offer.id
        for offer in project.desks["de"].offers
        if offer.schedule.by_appointment
        or (
            opening(offer, project.today, "HE")
            and any(
                begin <= f"{moment:%H%M}" < end
                for begin, end in times(
                    Promise(offer.schedule.hours or "", offer.start, offer.end, offer.holidays), moment.date(), 1, "HE"
                )[0]
            )
        )
    )
    tab.context.close()


@pytest.mark.parametrize("time", ["2026-11-22T03:00+01:00", "2027-08-01T12:00+02:00"])
def test_by_appointment_never_looks_closed(browser: Browser, server: str, project: Project, time: str) -> None:
    appointment = {offer.id for offer in project.desks["de"].offers if offer.schedule.by_appointment}
    tab = at(browser, time, f"{server}/de/offers/#open=1")
    assert len(appointment) > 3
    assert appointment <= set(tab.evaluate(SHOWN))

    tab.goto(f"{server}/de/offers/schuldnerberatung/")

    expect(tab.locator(".open-now")).to_have_count(0)
    tab.context.close()


def test_without_scripts_the_times_stand_alone(browser: Browser, server: str) -> None:
    tab = browser.new_context(java_script_enabled=False).new_page()
    tab.goto(f"{server}/de/offers/{LIBRARY}/")

    assert tab.locator(".open-now").inner_text() == ""
    assert "Dienstag bis Freitag" in tab.locator(".offer__facts").inner_text()
    tab.context.close()


def test_nothing_jumps_when_it_is_said(browser: Browser, server: str) -> None:
    tab = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
    tab.add_init_script("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(each => moved += each.value))"
                        ".observe({type: 'layout-shift', buffered: true})")  # fmt: skip
    tab.clock.set_fixed_time(datetime.datetime.fromisoformat("2026-11-24T15:30+01:00"))
    for path in (f"de/offers/{LIBRARY}/", "de/offers/", "de/areas/language/", "de/"):
        tab.goto(f"{server}/{path}")
        tab.wait_for_load_state("load")
        assert tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(() => done(moved), 300)))") == 0, path
    tab.context.close()
