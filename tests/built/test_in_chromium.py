"""Every kind of page in every language, in a real browser."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.built.samples import CLOSELY, NEUTRAL, PAGES, RIGHT_TO_LEFT, language

AXE = (Path(__file__).parent.parent.parent / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
CONTRAST = """axe.configure({checks: [{id: 'color-contrast', options: {
  ignoreUnicode: true, ignoreLength: false, ignorePseudo: true, boldValue: 700, boldTextPt: 14, largeTextPt: 18, pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2, textStrokeEmMin: 0.03, contrastRatio: {normal: {expected: 4.5}, large: {expected: 3}}}}]})"""
"""axe's own settings, but for `ignorePseudo`: an arm's tip is an ::after beside the words, and axe would not look at them any more."""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def opened(tab: Page, server: str, path: str) -> list[str]:
    """Opens a page and gives back the hosts it asked."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    tab.on("request", note)
    answer = tab.goto(f"{server}/{path}")
    tab.remove_listener("request", note)
    assert answer is not None and answer.ok
    return asked


@pytest.mark.parametrize("path", [*PAGES, *NEUTRAL])
def test_page(tab: Page, server: str, path: str) -> None:
    asked = opened(tab, server, path)

    assert all(url.startswith(server) for url in asked)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert tab.evaluate("document.documentElement.lang") == language(path)
    assert tab.evaluate("document.documentElement.dir") == ("rtl" if language(path) in RIGHT_TO_LEFT else "ltr")
    assert tab.context.cookies() == []
    assert tab.evaluate(STORED) == {"local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


IN_DARK = [path for path in PAGES if language(path) in CLOSELY]
"""Colours are the same in every language."""


@pytest.mark.parametrize(
    ("path", "scheme"), [*((path, "light") for path in [*PAGES, *NEUTRAL]), *((path, "dark") for path in [*IN_DARK, *NEUTRAL])]
)
def test_axe_finds_nothing(tab: Page, server: str, path: str, scheme: str) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened(tab, server, path)
    tab.evaluate(AXE)
    tab.evaluate(CONTRAST)

    found: dict[str, Any] = tab.evaluate(f"axe.run(document, {{runOnly: {json.dumps(TAGS)}, resultTypes: ['violations', 'incomplete']}})")

    tab.emulate_media(color_scheme="light")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert [node["html"] for each in found["incomplete"] if each["id"] == "color-contrast" for node in each["nodes"]] == []


@pytest.mark.parametrize("path", [*IN_DARK, *NEUTRAL])
def test_complete_without_javascript(browser: Browser, server: str, tab: Page, path: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    plain = context.new_page()
    plain.goto(f"{server}/{path}")
    without = plain.inner_text("body")
    context.close()
    opened(tab, server, path)
    # What needs a script says so, and is hidden where none runs.
    tab.evaluate("document.documentElement.classList.remove('js')")
    tab.evaluate(WITHOUT_ADDITIONS)

    assert without == tab.inner_text("body")


@pytest.mark.parametrize("path", [path for path in PAGES if language(path) in RIGHT_TO_LEFT])
def test_numbers_read_from_left_to_right(tab: Page, server: str, path: str) -> None:
    """Telephone numbers, times and prices: the glyphs' order on screen is the text's own."""
    opened(tab, server, path)

    assert [(text, seen) for text, seen in tab.evaluate(GLYPHS) if text != seen] == []


def test_there_are_numbers_to_read(tab: Page, server: str) -> None:
    opened(tab, server, "ar/offers/integrationskurs-vormittag/")
    texts = [text for text, _ in tab.evaluate(GLYPHS)]

    assert any(text.startswith("+49") for text in texts)
    assert any(":" in text for text in texts)


WITHOUT_ADDITIONS = "document.querySelectorAll('[data-needs-js], .open-now').forEach(added => added.replaceChildren())"
"""What scripts may add: controls that need them, and whether it is open just now."""

STORED = """async () => ({
  local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length })"""

GLYPHS = """() => [...document.querySelectorAll('[data-ltr]')].filter(node => node.checkVisibility()).map(node => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), glyphs = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    for (let index = 0; index < text.length; index++) {
      const range = document.createRange();
      range.setStart(text, index); range.setEnd(text, index + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && text.data[index].trim()) glyphs.push([Math.round(box.top), box.left, text.data[index]]);
    }
  glyphs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [node.textContent.replace(/\\s/g, ''), glyphs.map(glyph => glyph[2]).join('')];
})"""
