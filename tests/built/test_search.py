"""The search, in a real browser, with what people really type (tests/search/<language>.yml)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

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
