"""The list of offers on a counsellor's screen: what can be chosen stands beside what is found."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.built.test_filters import PATIENCE, SHOWN, with_words
from tests.built.test_light import SHIFTS
from wegweiser.project import Project

DESK: ViewportSize = {"width": 1280, "height": 800}
LANGUAGES = ("de", "ar", "uk", "fr", "ti")


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def top(tab: Page, selector: str) -> float:
    """Where the first of these begins, in CSS pixels from the top, the demonstration's notice not counted."""
    box, notice = tab.locator(selector).first.bounding_box(), tab.locator(".demo-banner").bounding_box()
    assert box and notice
    return box["y"] - notice["height"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_filters_and_the_first_offers_are_on_the_first_screen(tab: Page, server: str, lang: str) -> None:
    tab.goto(f"{server}/{lang}/offers/")

    expect(tab.locator("[name=free]")).to_be_visible()
    assert top(tab, ".filter__select") < DESK["height"]
    assert top(tab, "main .offer-card") < DESK["height"] - 50


def test_a_choice_is_one_click_away(tab: Page, server: str, project: Project) -> None:
    tab.goto(f"{server}/de/offers/")
    tab.wait_for_selector("[data-filter=on]")

    tab.check("[name=free]")

    assert tab.evaluate(SHOWN) == with_words(project, "free=1")
    tab.locator(".filter__box > summary").click()
    expect(tab.locator("[name=free]")).to_be_hidden()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_jumps(tab: Page, server: str, lang: str) -> None:
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 8})
    tab.goto(f"{server}/{lang}/offers/")
    tab.wait_for_selector("[data-filter=on]")

    assert tab.evaluate(SHIFTS) == 0


def test_two_languages_fit_beside_the_filters(tab: Page, server: str) -> None:
    tab.goto(f"{server}/de/offers/#with=ar")

    expect(tab.locator(".offer-card.half").first).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= DESK["width"]


def test_without_scripts_the_offers_take_the_whole_width(browser: Browser, server: str) -> None:
    context = browser.new_context(viewport=DESK, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/de/offers/")
    box, page = tab.locator("main section").first.bounding_box(), tab.locator("main h1").bounding_box()
    context.close()

    assert box and page
    assert box["x"] == page["x"]
    assert box["width"] > DESK["width"] / 2
