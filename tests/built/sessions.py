"""What the tests of a counselling session share: the codes of a list, and a tab that is watched while it is used."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.built.codes import code

WAIT = 60_000
"""Milliseconds: a loaded machine is slow, and a test must not say so."""
STORED = """async () => ({
  local: Object.keys(localStorage), session: sessionStorage.length, databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length, name: window.name, cookies: document.cookie })"""
NOTHING = {"local": [], "session": 0, "databases": 0, "caches": 0, "name": "", "cookies": ""}


def fragment(*offers: str, goals: tuple[str, ...] = (), second: str = "") -> str:
    """What stands after # for a list."""
    codes = [*(code(f"o/{id}") for id in offers), *(code(f"g/{id}") for id in goals)]
    return f"#list={','.join(codes)}" + (f"&with={second}" if second else "")


@contextmanager
def watched(browser: Browser, server: str, locale: str = "de-DE", width: int = 1280, stored: bool = False) -> Iterator[Page]:
    """A tab of a new visitor; afterwards nothing may be stored, nothing may have been asked elsewhere, no script may have failed."""
    context = browser.new_context(viewport={"width": width, "height": 800}, locale=locale)
    context.set_default_timeout(WAIT)
    tab = context.new_page()
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("requestfailed", lambda request: print("failed:", request.url, request.failure))
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("dialog", lambda dialog: wrong.append(dialog.message) if dialog.type != "beforeunload" else dialog.accept())
    yield tab
    left = tab.evaluate(STORED)
    cookies = context.cookies()
    context.close()
    assert [url for url in asked if not url.startswith(f"{server}/")] == []
    assert [url for url in asked if "#" in url or "list=" in url] == []
    assert wrong == []
    assert cookies == []
    if not stored:
        assert left == NOTHING


def opened(tab: Page, address: str) -> None:
    """Goes to an address, also where only what stands after # differs from the last one."""
    tab.goto("about:blank")
    tab.goto(address)


def ends(tab: Page, end: str) -> None:
    """Waits until the address ends so: scripts write it a moment after a tap."""
    expect(tab).to_have_url(re.compile(f"{re.escape(end)}$"), timeout=WAIT)


def pdf(tab: Page, path: Path) -> bytes:
    """The page on paper."""
    return tab.pdf(path=path, prefer_css_page_size=True)
