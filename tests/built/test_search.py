"""The search, in a real browser, with what people really type (tests/search/<language>.yml)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.built.samples import LANGUAGES

QUERIES = Path(__file__).parent.parent / "search"
PATIENCE = 30_000


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def searching(tab: Page, address: str) -> None:
    """Opens a page and waits until its search answers."""
    tab.goto(address)
    tab.fill("#search", "Deutsch")
    tab.wait_for_selector(".search__result")


def found(tab: Page, query: str) -> list[str]:
    """The offers that a query finds, best first."""
    tab.fill("#search", query)
    return [href.split("/")[-2] for href in tab.evaluate("[...document.querySelectorAll('.search__link')].map(link => link.href)")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_realistic_queries_find_their_offer_among_the_first_three(tab: Page, server: str, lang: str) -> None:
    queries = yaml.safe_load((QUERIES / f"{lang}.yml").read_text("utf-8"))
    searching(tab, f"{server}/{lang}/")

    missed = {query: first for query, offer in queries if offer not in (first := found(tab, str(query))[:3])}

    assert len(queries) >= 15
    assert missed == {}


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        ("de", "Bücherei", "buecherei"),
        ("de", "BÜCHEREI", "bucherei"),
        ("ar", "إقامة", "اقامه"),
        ("ar", "مكتبة", "مَكْتَبَة"),
        ("ar", "مكتبة", "مكتـــبة"),
        ("ar", "محامي", "محامى"),
        ("ar", "محامي", "محامی"),
        ("ar", "السكن", "سكن"),
        ("ar", "كورس", "کورس"),
        ("ar", "A2", "A٢"),
        ("uk", "сім'ї", "сімʼї"),
        ("uk", "Київ дім'я", "київ дім’я"),
        ("en", "kitap", "kıtap"),
    ],
)
def test_ways_to_write_one_letter_make_no_difference(tab: Page, server: str, lang: str, one: str, other: str) -> None:
    searching(tab, f"{server}/{lang}/offers/")

    assert found(tab, one) == found(tab, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ስራሕ", "ሥራሕ"),
        ("ጽሕፈት", "ፅሕፈት"),
        ("ሓኪም", "ሃኪም"),
        ("ሓኪም", "ኃኪም"),
        ("ሓኪም", "ሐኪም"),
        ("ዕዳ", "እዳ"),
        ("ዑቕባ", "ኡቕባ"),
        ("ኣገልግሎት", "አገልግሎት"),
    ],
)
def test_letters_that_people_interchange_in_tigrinya_find_each_other(tab: Page, server: str, one: str, other: str) -> None:
    """With all seven vowels; what is found is the same in its order, too."""
    searching(tab, f"{server}/ti/offers/")

    assert found(tab, one) == found(tab, other) != []


def test_joiners_make_no_difference(tab: Page, server: str) -> None:
    searching(tab, f"{server}/ar/")

    assert found(tab, "شقة\u200c") == found(tab, "شقة") != []


def test_nothing_is_asked_before_somebody_searches(tab: Page, server: str) -> None:
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    tab.goto(f"{server}/de/")
    tab.wait_for_load_state("networkidle")
    assert not {"search.js", "search.json"} & set(asked)

    with tab.expect_response("**/search.json"):
        tab.focus("#search")

    assert "search.js" in asked
    assert asked.count("search.json") == 1


def test_results_say_what_they_are_and_where_they_lead(tab: Page, server: str) -> None:
    searching(tab, f"{server}/ar/")
    assert found(tab, "Sportverein")[0] == "sport-offene-halle"
    first = tab.locator(".search__result").first

    expect(first.locator("bdi[lang=de]").first).to_have_text("Offene Sporthalle – Volleyball und Badminton")
    expect(first.locator(".search__by")).to_have_text("Turn- und Sportverein Musterstadt e. V.")
    expect(tab.get_by_role("status")).to_contain_text(str(tab.locator(".search__result").count()))
    first.get_by_role("link").click()
    tab.wait_for_url("**/ar/offers/sport-offene-halle/")


def test_enter_leads_to_the_first_result(tab: Page, server: str) -> None:
    searching(tab, f"{server}/de/offers/")
    found(tab, "schulden")

    tab.press("#search", "Enter")
    assert tab.evaluate("document.activeElement.className") == "search__link"
    tab.keyboard.press("Enter")

    tab.wait_for_url("**/de/offers/schuldnerberatung/")


def test_nothing_found_is_said(tab: Page, server: str) -> None:
    searching(tab, f"{server}/de/")

    assert found(tab, "qqxxyyzz") == []
    expect(tab.get_by_role("status")).to_contain_text("Nichts gefunden")
    assert found(tab, "") == []
    expect(tab.get_by_role("status")).to_be_empty()


def test_without_the_file_the_list_is_named(browser: Browser, server: str) -> None:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    tab = context.new_page()
    tab.route("**/search.json", lambda route: route.abort())
    tab.goto(f"{server}/de/")

    tab.focus("#search")

    expect(tab.get_by_role("status")).to_contain_text("Die Suche geht gerade nicht", timeout=PATIENCE)
    context.close()


def test_without_scripts_the_search_leads_to_the_list_and_tells_nobody_what_was_typed(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/de/")
    tab.fill("#search", "Schulden")
    tab.press("#search", "Enter")

    tab.wait_for_url("**/de/offers/*")
    assert "Schulden" not in tab.url
    context.close()
