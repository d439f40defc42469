"""The agreement sheet on the screen: by keyboard, opened and refused, cleared, left, on a small phone."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from tests.built.samples import LANGUAGES
from tests.built.sheets import PATIENCE, SHEET, beside, content, fill, load, opened, packed, payload, saved
from tests.built.test_in_chromium import AXE, TAGS


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


def test_by_keyboard_alone(context: BrowserContext, server: str) -> None:
    tab = opened(context, server, "de")
    _go(tab, "[data-second-language]")
    tab.keyboard.press("ArrowDown")
    _go(tab, "[data-name=person]")
    tab.keyboard.type("Amina")
    _go(tab, "[data-name=area]")
    tab.keyboard.type("Wohnen")
    _go(tab, "[data-name=goal]")
    tab.keyboard.press("ArrowDown")
    _go(tab, "[data-add=steps]")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('[data-row]').querySelector('legend').textContent.trim()") == "Schritt 2"
    expect(tab.locator("[data-status]")).to_have_text("Hinzugefügt: Schritt 2")
    _go(tab, "[data-remove]")
    tab.keyboard.press("Space")
    expect(tab.locator("[data-status]")).to_have_text("Entfernt: Schritt 2")
    assert tab.evaluate("document.activeElement.matches('[data-remove]')")
    _go(tab, "[data-choice] input")
    tab.keyboard.press("ArrowUp")
    _go(tab, "[data-do=show]")
    tab.keyboard.press("Enter")
    expect(tab.locator("[data-sheet]")).to_be_visible()
    expect(tab.locator("[data-sheet] [data-slot=person]").first).to_have_text("Amina")
    _go(tab, "[data-do=clear]")
    tab.keyboard.press("Enter")
    expect(tab.locator("[data-dialog=clear]")).to_be_visible()
    tab.keyboard.press("Escape")
    assert tab.locator("[data-name=person]").first.input_value() == "Amina"
    tab.keyboard.press("Enter")
    _go(tab, "[data-dialog=clear] [value=yes]")
    tab.keyboard.press("Enter")
    expect(tab.locator("[data-status]")).to_have_text("Alles ist gelöscht.")
    assert tab.locator("[data-name=person]").first.input_value() == ""
    assert tab.evaluate("document.activeElement.matches('[data-form] input')")


def _go(tab: Page, selector: str) -> None:
    """Tab, until the keyboard is there."""
    for _ in range(80):
        tab.keyboard.press("Tab")
        if tab.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached by keyboard")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "kein gespeichertes Blatt"),
        ("kein JSON", "kein gespeichertes Blatt"),
        ("[1, 2]", "kein gespeichertes Blatt"),
        ("null", "kein gespeichertes Blatt"),
        ('{"format": "anderes", "version": 1}', "kein gespeichertes Blatt"),
        (json.dumps(packed(version=2)), "neueren Fassung"),
        (json.dumps(packed(version=2, languages=7)), "neueren Fassung"),
        (json.dumps(packed(version=0)), "version"),
        (json.dumps(packed())[:-300], "JSON"),
        (json.dumps(packed(more=1)), "file"),
        (json.dumps(packed({**SHEET, "goals": [*SHEET["goals"], {}]})), "sheet.goals.3"),
        (json.dumps(packed({**SHEET, "goals": SHEET["goals"] * 2})), "sheet.goals"),
        (json.dumps(packed({**SHEET, "review": {"date": "2026-02-31", "time": "", "place": ""}})), "sheet"),
        (json.dumps(packed({**SHEET, "review": {"date": "bald", "time": "", "place": ""}})), "sheet.review.date"),
        (json.dumps(packed({**SHEET, "offers": [{"id": "<b>"}]})), "sheet.offers.0.id"),
        (json.dumps(packed()).replace('"ja"', '"ja"').replace('"answer": "yes"', '"answer": "vielleicht"'), "sheet.consent.0.answer"),
        ("[" * 200_000, "kein gespeichertes Blatt"),
        (json.dumps(packed(languages=["x" * 600_000])), "zu groß"),
    ],
)  # fmt: skip
def test_refused_with_a_reason_and_nothing_lost(context: BrowserContext, server: str, text: str, reason: str) -> None:
    tab = opened(context, server, "de")
    assert load(tab, json.dumps(packed())) == "opened"

    said = load(tab, text)

    assert said.startswith("refused")
    assert reason in said
    assert "Es hat sich nichts geändert." in said
    assert saved(tab)["sheet"] == SHEET


def test_opening_asks_before_it_replaces(context: BrowserContext, server: str) -> None:
    tab = opened(context, server, "de")
    tab.locator("[data-name=person]").first.fill("Jemand")
    file = payload(json.dumps(packed()))

    tab.locator("[data-open]").set_input_files(file)
    tab.locator("[data-dialog=replace] button").first.click()
    assert tab.locator("[data-name=person]").first.input_value() == "Jemand"
    tab.locator("[data-open]").set_input_files(file)
    tab.locator("[data-dialog=replace] [value=yes]").click()

    expect(tab.locator("[data-name=person]").first).to_have_value(SHEET["start"]["person"])
    expect(tab.locator("#sheet .pair__second")).to_have_attribute("lang", "ar")


def test_unknown_ids_are_kept_and_shown(context: BrowserContext, server: str) -> None:
    goals = [SHEET["goals"][0] | {"goal": "constructor", "area": "garten"}]
    sheet = SHEET | {"goals": goals, "offers": [{"id": "gibt-es-nicht"}]}
    tab = opened(context, server, "de")

    assert load(tab, json.dumps(packed(sheet))) == "opened"

    assert saved(tab)["sheet"] == sheet
    tab.locator("[data-do=show]").click()
    for id in ("constructor", "gibt-es-nicht"):
        expect(tab.locator("[data-sheet]")).to_contain_text(f"Diese Seite kennt das nicht: {id}")


def test_choosing_a_language_loses_nothing(context: BrowserContext, server: str) -> None:
    tab = opened(context, server, "de")
    fill(tab)
    for lang in ("ar", "uk", "en"):
        beside(tab, lang)
        assert saved(tab) == packed(languages=["de", lang])
    tab.locator("[data-second-language]").select_option("")
    expect(tab.locator("#sheet .pair__second")).to_be_hidden()
    assert saved(tab) == packed(languages=["de"])


def test_offers_come_with_the_address(context: BrowserContext, server: str) -> None:
    tab = opened(context, server, "de", "#offers=sprachcafe,<b>x</b>,sprachcafe,ALT,weg-damit,%22")

    assert saved(tab)["sheet"]["offers"] == [{"id": "sprachcafe"}, {"id": "weg-damit"}]
    expect(tab.locator("[data-offer]").nth(1)).to_contain_text("weg-damit")
    assert tab.locator("[data-offer] b").count() == 0


@pytest.mark.parametrize(("time", "start"), [("10:30", "2027-01-15T10:30:00"), ("", "2027-01-15")])
def test_the_next_talk_goes_into_a_calendar(context: BrowserContext, server: str, time: str, start: str) -> None:
    tab = opened(context, server, "de")
    tab.locator("[data-do=calendar]").click()
    expect(tab.locator("[data-status]")).to_contain_text("zuerst das Datum")
    place = "Straße 1; Zimmer 3, " + "غرفة الاستشارة " * 8
    load(tab, json.dumps(packed(SHEET | {"review": {"date": "2027-01-15", "time": time, "place": place.strip()}})))

    with tab.expect_download() as caught:
        tab.locator("[data-do=calendar]").click()
    text = content(caught.value)
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")

    assert event.decoded("DTSTART").isoformat() == start
    assert str(event["LOCATION"]) == place.strip()
    assert "Amina" not in text
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_leaving_warns_only_when_something_would_be_lost(context: BrowserContext, server: str) -> None:
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    def leave(tab: Page) -> None:
        tab.on("dialog", answer)
        tab.goto(f"{server}/de/agreement/")

    leave(opened(context, server, "de"))
    assert asked == []
    tab = opened(context, server, "de")
    tab.locator("[data-name=place]").first.press_sequentially("Wetzlar")
    leave(tab)
    assert asked == ["beforeunload"]
    tab = opened(context, server, "de")
    tab.locator("[data-name=place]").first.press_sequentially("Wetzlar")
    saved(tab)
    leave(tab)
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["de", "ar"])
def test_filled_it_is_accessible_and_fits_a_small_phone(browser: Browser, server: str, lang: str, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme="dark" if scheme == "dark" else "light")
    tab = opened(context, server, lang)
    load(tab, json.dumps(packed()))
    load(tab, "falsch")
    for shown in ("form", "sheet", "dialog"):
        if shown == "sheet":
            tab.locator("[data-do=show]").click()
        if shown == "dialog":
            tab.locator("[data-do=clear]").click()
        tab.evaluate(AXE)
        found = tab.evaluate(f"axe.run(document, {{runOnly: {json.dumps(TAGS)}, resultTypes: ['violations', 'incomplete']}})")
        assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
        assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_its_code_loads_only_here(server: str, site: Path) -> None:
    for name in ("sheet.js", "sheet.css"):
        pattern = re.compile(name.replace(".", r"(\.[0-9a-f]+)?\."))
        using = {
            file.relative_to(site).as_posix()
            for file in site.rglob("index.html")
            if pattern.search(file.read_text("utf-8").split("<body")[0])
        }
        assert using == {f"{lang}/sheet/index.html" for lang in LANGUAGES}
