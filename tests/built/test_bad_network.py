"""Taps count although the script behind them comes late, or its first delivery fails."""

from playwright.sync_api import Browser, Route

from tests.built.sessions import ends, fragment, watched

SCRIPT = "**/lazy/session.js*"
PICK = "[data-offer=sprachcafe] .pick"


def test_a_tap_counts_though_the_script_was_lost_once(browser: Browser, server: str) -> None:
    """A phone that changes from wireless to mobile data loses what was on its way."""
    asked: list[str] = []

    def once(route: Route) -> None:
        asked.append(route.request.url)
        route.abort("connectionreset") if len(asked) == 1 else route.continue_()

    with watched(browser, server) as tab:
        tab.route(SCRIPT, once)
        tab.goto(f"{server}/de/areas/language/")
        tab.click(PICK)
        ends(tab, fragment("sprachcafe"))
        tab.click(PICK)
        ends(tab, "/de/areas/language/")
    assert len(asked) == 2


def test_the_next_tap_tries_again(browser: Browser, server: str) -> None:
    with watched(browser, server) as tab:
        tab.route(SCRIPT, lambda route: route.abort())
        tab.goto(f"{server}/de/areas/language/")
        with tab.expect_event("requestfailed", lambda request: "again" in request.url):
            tab.click(PICK)
        tab.unroute(SCRIPT)
        tab.click(PICK)
        ends(tab, fragment("sprachcafe"))


def test_leaving_before_the_script_is_there_takes_the_list_along(browser: Browser, server: str) -> None:
    held: list[Route] = []

    def late(route: Route) -> None:
        route.continue_() if held else held.append(route)

    with watched(browser, server) as tab:
        tab.route(SCRIPT, late)
        tab.goto(f"{server}/de/areas/language/")
        tab.click(PICK)
        tab.click("[data-offer=sprachcafe] .offer-card__link")
        assert tab.url == f"{server}/de/areas/language/"
        held[0].continue_()
        ends(tab, f"/de/offers/sprachcafe/{fragment('sprachcafe')}")
        tab.wait_for_selector(".pick[aria-pressed=true]")
