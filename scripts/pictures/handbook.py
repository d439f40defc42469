"""The pictures of docs/fuer-beratung.de.md: what a counsellor does, step by step, on the real site."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from playwright.sync_api import Page

Scene = Callable[[Page, str], None]
"""Brings a tab to what the picture shows; gets the site's address with `/` at the end."""
COURSE = "de/offers/integrationskurs-vormittag/"
PICKED = ("sprachcafe", "migrationsberatung", "bewerbungs-werkstatt")


def top(tab: Page, selector: str, above: int = 12) -> None:
    """Scrolls until what is selected stands at the upper edge."""
    tab.locator(selector).first.evaluate("(node, above) => scrollTo(0, node.getBoundingClientRect().top + scrollY - above)", above)


def filters(tab: Page, site: str) -> None:
    """The list of offers, its filters open."""
    tab.goto(f"{site}de/offers/")
    tab.click(".filter__box > summary")
    tab.wait_for_selector(".filter__groups", state="visible")
    top(tab, ".filter")


def counsellors(tab: Page, site: str) -> None:
    """The filters for counsellors, one of them chosen."""
    filters(tab, site)
    tab.get_by_text("Mehr für die Beratung").click()
    tab.check("[name=residence]")
    tab.wait_for_function("document.querySelector('.filter__result [role=status]').textContent.trim() !== ''")
    top(tab, ".filter__part:has([name=residence])", above=120)


def found(tab: Page, site: str) -> None:
    """What fits."""
    counsellors(tab, site)
    top(tab, "[data-offer]:visible", above=64)


def offer(tab: Page, site: str) -> None:
    """An offer in one language."""
    tab.goto(f"{site}{COURSE}")
    tab.wait_for_selector("html.js")
    top(tab, "[data-with]")


def both(tab: Page, site: str) -> None:
    """The same offer in German and Arabic."""
    tab.goto("about:blank")
    tab.goto(f"{site}{COURSE}#with=ar")
    tab.wait_for_selector(".half", state="attached")
    top(tab, "h1", above=40)


def both_wide(tab: Page, site: str) -> None:
    """The same on a wide screen."""
    both(tab, site)
    top(tab, "h1", above=60)


def picked(tab: Page, site: str) -> None:
    """The last of three offers, put on the list."""
    fragment = ""
    for id in PICKED:
        tab.goto("about:blank")
        tab.goto(f"{site}de/offers/{id}/{fragment}")
        tab.click(".offer > .pick")
        tab.wait_for_selector(".offer > .pick[aria-pressed=true]")
        fragment = tab.evaluate("location.hash")
    top(tab, "[data-picks]")


def list_page(tab: Page, site: str) -> None:
    """The list."""
    picked(tab, site)
    tab.click("[data-picks]")
    tab.wait_for_selector(".picked__controls")
    top(tab, ".page-header")


def list_code(tab: Page, site: str) -> None:
    """The list's QR code."""
    list_page(tab, site)
    tab.click(".picks__qr summary")
    tab.wait_for_selector(".picks__code svg")
    top(tab, "#hand")


def sheet(tab: Page, site: str) -> None:
    """The sheet, with Arabic as its second language."""
    tab.goto(f"{site}de/sheet/")
    tab.select_option("[data-second-language]", "ar")
    tab.wait_for_selector("[data-choose=goal] option:nth-child(3)", state="attached")
    top(tab, "[data-desk] h2")


def goal(tab: Page, site: str) -> None:
    """A goal from the library, with what both sides promise."""
    sheet(tab, site)
    row = tab.locator(".row--goal").first
    row.locator("[data-name=area]").first.select_option("work")
    row.locator("[data-choose=goal]").first.select_option(index=1)
    tab.wait_for_selector("[data-chosen]:not([hidden])")
    top(tab, ".row--goal")


def paper(tab: Page, site: str) -> None:
    """The sheet as it will be printed."""
    goal(tab, site)
    tab.click("[data-do=show]")
    tab.wait_for_selector("[data-sheet]", state="visible")
    top(tab, "[data-sheet]")


PHONE, PAPER, SCREEN = (360, 480), (720, 960), (820, 1093)
SCENES: Mapping[str, tuple[tuple[int, int], Scene]] = {
    "finden-1": (PHONE, filters),
    "finden-2": (PHONE, counsellors),
    "finden-3": (PHONE, found),
    "zwei-1": (PHONE, offer),
    "zwei-2": (PHONE, both),
    "zwei-3": (SCREEN, both_wide),
    "liste-1": (PHONE, picked),
    "liste-2": (PHONE, list_page),
    "liste-3": (PHONE, list_code),
    "blatt-1": (PHONE, sheet),
    "blatt-2": (PHONE, goal),
    "blatt-3": (PAPER, paper),
}
"""The size of the window, and what it shows. Every picture is as wide as a phone: a wider window is made smaller."""
