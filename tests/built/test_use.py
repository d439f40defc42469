"""What one tap does on an offer's page: call, mail, way, dates, share, read aloud, leave quickly."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.samples import LANGUAGES

OFFER = "offers/integrationskurs-vormittag/"
SHELTER = "offers/schutz-beratung/"
WEATHER = "https://www.dwd.de/"


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    context.route("https://**", lambda route: route.fulfill(body="<title>Wetter</title>", content_type="text/html"))
    yield page
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ways_that_one_tap_opens(tab: Page, server: str, lang: str) -> None:
    tab.goto(f"{server}/{lang}/{OFFER}")
    links = tab.eval_on_selector_all("main a", "nodes => nodes.map(node => node.getAttribute('href'))")

    assert {"tel:", "mailto:", "geo:", "https:"} <= {f"{link.split(':')[0]}:" for link in links if ":" in link}
    assert sum(link.startswith("mailto:wegweiser@") for link in links) == 1  # report a mistake
    answer = tab.request.get(f"{server}/{lang}/offers/integrationskurs-vormittag.ics")
    assert answer.ok and answer.text().startswith("BEGIN:VCALENDAR")
    assert any(link.endswith(f"{lang}/offers/integrationskurs-vormittag.ics") for link in links)


def test_share_by_the_phone(tab: Page, server: str) -> None:
    tab.add_init_script("navigator.share = data => { window.shared = data; return Promise.resolve(); }")
    tab.goto(f"{server}/ar/{OFFER}#main")
    tab.locator("[data-lazy=share]").click()
    tab.wait_for_function("window.shared")

    assert tab.evaluate("window.shared.url") == f"{server}/ar/{OFFER}"


def test_share_by_copying_is_said(tab: Page, server: str) -> None:
    tab.add_init_script(
        "delete Navigator.prototype.share;"
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });"
    )
    tab.goto(f"{server}/de/{OFFER}")
    expect(tab.locator(".tools__status")).to_have_attribute("role", "status")
    tab.locator("[data-lazy=share]").click()

    expect(tab.locator(".tools__status")).to_have_text("Der Link ist kopiert.")
    assert tab.evaluate("window.copied") == f"{server}/de/{OFFER}"


def test_share_without_clipboard_shows_the_address(tab: Page, server: str) -> None:
    tab.add_init_script(
        "delete Navigator.prototype.share;"
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });"
    )
    tab.goto(f"{server}/de/{OFFER}")
    tab.locator("[data-lazy=share]").click()

    expect(tab.locator(".tools__status")).to_have_text(f"{server}/de/{OFFER}")


VOICES = """
window.said = [];
const voices = [{ lang: "%s", localService: %s, name: "x" }];
class Said extends EventTarget { constructor(text) { super(); this.text = text; } }
window.SpeechSynthesisUtterance = Said;
Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => voices, speak: each => window.said.push(each), cancel: () => { window.cancelled = true; } }) });
"""


@pytest.mark.parametrize(
    ("voice", "local", "offered"), [("ar-SA", "true", True), ("ar_EG", "true", True), ("ar-SA", "false", False), ("de-DE", "true", False)]
)
def test_read_aloud_only_with_a_voice_of_the_device(tab: Page, server: str, voice: str, local: str, offered: bool) -> None:
    tab.add_init_script(VOICES % (voice, local))
    tab.goto(f"{server}/ar/{OFFER}", wait_until="load")

    expect(tab.locator("[data-lazy=aloud]")).to_be_visible(visible=offered)


def test_read_aloud_speaks_each_piece_in_its_language_and_stops(tab: Page, server: str) -> None:
    tab.add_init_script(VOICES % ("ar-SA", "true"))
    tab.goto(f"{server}/ar/{OFFER}")
    button = tab.locator("[data-lazy=aloud]")
    before = button.inner_text()
    button.click()
    tab.wait_for_function("window.said.length > 20")
    said = tab.evaluate("window.said.map(each => [each.lang, each.text])")

    assert tab.inner_text("h1") in [text for _, text in said]
    assert {lang for lang, _ in said} <= {"ar", "de"}
    assert button.inner_text() != before
    button.click()
    assert tab.evaluate("window.cancelled")
    assert button.inner_text() == before


def test_quick_exit_is_where_it_is_needed_and_only_there(tab: Page, server: str) -> None:
    tab.goto(f"{server}/de/{OFFER}")
    assert tab.locator(".exit").count() == 0
    tab.goto(f"{server}/de/{SHELTER}")

    link = tab.locator(".exit__link")
    assert (link.get_attribute("href"), link.get_attribute("rel")) == (WEATHER, "noreferrer")
    tab.mouse.wheel(0, 3000)
    expect(link).to_be_in_viewport()


@pytest.mark.parametrize("way", ["tap", "keys"])
def test_quick_exit_leaves_no_way_back(tab: Page, server: str, way: str) -> None:
    tab.goto(f"{server}/de/")
    tab.goto(f"{server}/de/{SHELTER}")
    tab.wait_for_function("document.documentElement.classList.contains('js')")
    if way == "tap":
        tab.locator(".exit__link").click()
    else:
        for _ in range(3):
            tab.keyboard.press("Shift")
    tab.wait_for_url(WEATHER)
    tab.go_back()

    assert tab.url == f"{server}/de/"


def test_the_page_is_blank_at_once(tab: Page, server: str) -> None:
    """In the very moment of the tap, before the other page has answered: nothing is left to see."""
    tab.goto(f"{server}/de/{SHELTER}")
    tab.wait_for_function("document.documentElement.classList.contains('js')")
    visible, title = tab.evaluate("""() => {
      document.querySelector('.exit__link').click();
      return [document.querySelector('h1').checkVisibility(), document.title];
    }""")

    assert not visible
    assert title.strip("\u00a0 ") == ""


def test_quick_exit_without_javascript(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    context.route("https://**", lambda route: route.fulfill(body="<title>Wetter</title>", content_type="text/html"))
    page.goto(f"{server}/de/{SHELTER}")
    page.locator(".exit__link").click()

    page.wait_for_url(WEATHER)
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_search_comes_first_on_the_home_page(tab: Page, server: str, lang: str) -> None:
    """With fourteen languages above it; within one flick of the thumb, the demonstration's notice not counted."""
    tab.goto(f"{server}/{lang}/")
    notice = tab.locator(".demo-banner").bounding_box()
    field = tab.locator("#search").bounding_box()
    welcome = tab.locator("[data-m=welcome]").bounding_box()

    assert notice and field and welcome
    assert field["y"] < welcome["y"]
    assert field["y"] + field["height"] - notice["height"] <= 740


@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_comes_first_where_somebody_may_be_in_danger(tab: Page, server: str, lang: str) -> None:
    """The call, then the facts, then what the way out does; that is as wide as the page, so that it covers no ends of lines."""
    tab.goto(f"{server}/{lang}/{SHELTER}")
    call, facts, hint = (tab.locator(part).first.bounding_box() for part in ('main a[href^="tel:"]', ".offer__facts", ".exit__hint"))
    way_out = tab.locator(".exit").bounding_box()

    assert call and facts and hint and way_out
    assert call["y"] < facts["y"] < hint["y"]
    assert way_out["width"] >= tab.locator("main").evaluate("node => node.querySelector('.offer').clientWidth")
    assert tab.locator(".exit__link").get_attribute("aria-describedby") == tab.locator(".exit__hint").get_attribute("id")
