"""A walk through whole pages with the Tab key, on a narrow phone and on a desk."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.built.samples import CLOSELY, KINDS, LANGUAGES

EVERYWHERE = ("home", "offer", "agreement page")
CASES = [(lang, kind) for kind in KINDS for lang in (CLOSELY if kind in EVERYWHERE else ("de", "ar"))]
WIDTHS = {320: 640, 1280: 900}


def opened(browser: Browser, url: str, width: int) -> Page:
    tab = browser.new_context(viewport={"width": width, "height": WIDTHS[width]}, reduced_motion="reduce").new_page()
    tab.goto(url)
    return tab


def walk(tab: Page, limit: int) -> list[dict[str, Any]]:
    """Every stop of the Tab key from the top of the page until it leaves the page."""
    stops: list[dict[str, Any]] = []
    while len(stops) <= limit:
        tab.keyboard.press("Tab")
        stop = tab.evaluate(STOP)
        if stop is None:
            return stops
        stops.append(stop)
    raise AssertionError("the Tab key never leaves the page")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("lang", "kind"), CASES)
def test_every_stop_in_order_and_in_view(browser: Browser, server: str, lang: str, kind: str, width: int) -> None:
    tab = opened(browser, f"{server}/{lang}/{KINDS[kind]}", width)
    expected = tab.evaluate(FOCUSABLE)
    stops = walk(tab, len(expected) + 5)
    tab.context.close()

    assert [stop["place"] for stop in stops] == expected
    assert [stop["html"] for stop in stops if not stop["visible"]] == []
    assert [stop["html"] for stop in stops if not stop["marked"]] == []
    assert [stop["html"] for stop in stops if not stop["uncovered"]] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_skip_link_comes_first_and_leads_to_the_content(browser: Browser, server: str, width: int) -> None:
    tab = opened(browser, f"{server}/ar/offers/sprachcafe/", width)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip-link"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")

    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")
    tab.context.close()


@pytest.mark.parametrize("lang", ["de", "ar"])
def test_language_menu_opens_closes_and_leads_to_the_same_page(browser: Browser, server: str, lang: str) -> None:
    tab = opened(browser, f"{server}/{lang}/offers/sprachcafe/", 320)
    closed = len(tab.evaluate(FOCUSABLE))
    tab.locator(".language-menu summary").focus()
    tab.keyboard.press("Enter")
    assert len(tab.evaluate(FOCUSABLE)) == closed + len(LANGUAGES)
    tab.keyboard.press("Tab")
    stop = tab.evaluate(STOP)
    assert stop["visible"] and stop["marked"] and stop["uncovered"]
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/en/offers/sprachcafe/")
    tab.go_back()
    assert len(tab.evaluate(FOCUSABLE)) == closed
    tab.context.close()


ALL = "[...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex=\"0\"]')]"
FOCUSABLE = f"""() => {ALL}.map((node, place) => [node, place])
  .filter(([node]) => node.checkVisibility({{ visibilityProperty: true }}) && !node.disabled).map(([, place]) => place)"""
STOP = f"""() => {{
  const node = document.activeElement;
  if (node === document.body || node === document.documentElement) return null;
  const box = node.getBoundingClientRect();
  const line = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const boxes = [...node.getClientRects()];
  // One point of it is enough for 2.4.11: not entirely hidden. Links over several lines have several boxes.
  const hit = boxes.some(each => [.2, .5, .8].some(part => {{
    const found = document.elementFromPoint(each.left + each.width * part, each.top + each.height / 2);
    return found && (node.contains(found) || found.contains(node));
  }}));
  return {{
    place: {ALL}.indexOf(node), html: node.outerHTML.slice(0, 120), uncovered: hit,
    visible: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
    marked: node.matches(':focus-visible') && (line(getComputedStyle(node)) || line(getComputedStyle(node, '::after'))) }};
}}"""
