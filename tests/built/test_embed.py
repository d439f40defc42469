"""The guide within the page of somebody else, from another origin: the right height, nothing learned, nothing given away."""

import html
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from lxml import html as lxml_html
from playwright.sync_api import Browser, Frame, Page, expect

from tests.built.codes import code
from tests.built.test_in_chromium import AXE, TAGS
from wegweiser.pages import data
from wegweiser.project import Project
from wegweiser.servers.facts import headers

EXAMPLE = Path(data.__file__).parents[1] / "servers/example.html"
GUIDE = "https://wegweiser.example/"
WORK, ARABIC, EXIT = "de/areas/work/", "ar/offers/sprachcafe/", "de/offers/schutz-beratung/"


class Handler(SimpleHTTPRequestHandler):
    """A folder, with the headers of our server configurations."""

    def __init__(self, *args: object, sent: dict[str, str], **more: object) -> None:
        self.sent = sent
        super().__init__(*args, **more)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        for name, value in self.sent.items():
            self.send_header(name, "cross-origin" if "Resource" in name and self.path == "/embed.js" else value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def serving(stack: ExitStack, folder: Path, sent: dict[str, str]) -> str:
    httpd = stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder), sent=sent)))
    Thread(target=httpd.serve_forever, daemon=True).start()
    stack.callback(httpd.shutdown)
    return f"http://127.0.0.1:{httpd.server_address[1]}"


class Places:
    """The guide's address, and that of a folder for outer pages at another origin."""

    def __init__(self, guide: str, outside: str, folder: Path) -> None:
        self.guide, self.outside, self.folder = guide, outside, folder

    def page(self, browser: Browser, text: str, **options: object) -> Page:
        """The outer page with this text, open; the guide's address stands for that of the example."""
        (self.folder / "index.html").write_text(text.replace(GUIDE, f"{self.guide}/"), "utf-8")
        tab = browser.new_context(viewport={"width": 800, "height": 900}, **options).new_page()  # type: ignore[arg-type]
        tab.goto(f"{self.outside}/index.html")
        return tab


@pytest.fixture(scope="module")
def places(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("outer")
        outside = serving(stack, folder, {})
        yield Places(serving(stack, site, dict(headers((outside,)))), outside, folder)


@pytest.fixture
def example() -> str:
    return EXAMPLE.read_text("utf-8").replace(' loading="lazy"', "")


def frame_of(tab: Page, path: str) -> Frame:
    tab.wait_for_function("[...document.querySelectorAll('iframe[src]')].every(frame => frame.style.blockSize)")
    return next(frame for frame in tab.frames if path in frame.url)


def test_the_frames_are_as_high_as_what_they_show(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example)

    for path in (WORK, ARABIC):
        inner = frame_of(tab, path)
        expect(inner.locator("main h1")).to_be_visible()
        assert inner.evaluate("innerHeight - document.documentElement.scrollHeight") in (0, 1)
        expect(inner.locator(".demo-banner")).to_be_visible()
        for hidden in (".site-header__band", ".site-header__nav", ".breadcrumbs", ".site-footer nav"):
            assert not inner.locator(hidden).first.is_visible()
    assert frame_of(tab, ARABIC).evaluate("document.documentElement.dir") == "rtl"
    for place in (tab, frame_of(tab, WORK), frame_of(tab, ARABIC)):
        place.evaluate(AXE)
        found = place.evaluate(f"axe.run(document, {{iframes: false, runOnly: {json.dumps(TAGS)}}})")
        assert [each["id"] for each in found["violations"]] == []

    before = tab.evaluate("document.querySelector('iframe').offsetHeight")
    tab.set_viewport_size({"width": 330, "height": 900})
    tab.wait_for_function(f"document.querySelector('iframe').offsetHeight > {before}")
    tab.context.close()


def test_a_short_page_gets_a_short_frame(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example.replace(ARABIC, "de/offers/frauen-naehkurs/"))
    frame_of(tab, "frauen-naehkurs")
    tab.wait_for_timeout(500)

    inner = frame_of(tab, "frauen-naehkurs")
    assert -1 <= inner.evaluate("document.querySelector('.site-footer').getBoundingClientRect().bottom - innerHeight") <= 0
    assert inner.evaluate("innerHeight - document.querySelector('main').scrollHeight") < 400
    tab.context.close()


def test_other_pages_open_beside_the_outer_one(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example)
    inner = frame_of(tab, WORK)

    with tab.expect_popup() as opened:
        inner.locator(".offer-card a").first.click()

    opened.value.wait_for_load_state()
    assert opened.value.url.startswith(f"{places.guide}/de/offers/")
    assert opened.value.locator(".site-header__nav").is_visible()
    assert opened.value.evaluate("opener") is None
    assert WORK in inner.url
    tab.context.close()


def test_the_quick_way_out_takes_the_outer_page_along(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example.replace(WORK, EXIT))
    inner = frame_of(tab, EXIT)
    tab.route("https://www.dwd.de/**", lambda route: route.fulfill(body="weather"))

    inner.locator(".exit__link").click()

    tab.wait_for_url("https://www.dwd.de/**")
    tab.context.close()


def test_without_scripts_head_and_foot_are_gone_too(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example, java_script_enabled=False)

    inner = tab.frame_locator("iframe").first
    expect(inner.locator("main h1")).to_be_visible()
    expect(inner.locator(".site-header__nav")).to_be_hidden()
    expect(inner.locator(".demo-banner")).to_be_visible()
    tab.context.close()


def test_a_list_of_offers(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example.replace(f"{ARABIC}#embed", f"uk/list/#list={code('o/sprachcafe')},{code('o/alpha-kurs-frauen')}"))

    inner = frame_of(tab, "uk/list/")
    expect(inner.locator("[data-list] article h2")).to_have_count(2)
    expect(inner.locator(".site-header__nav")).to_be_hidden()
    tab.context.close()


def test_only_pages_that_the_city_named_may_show_it(site: Path, places: Places, browser: Browser, example: str) -> None:
    with ExitStack() as stack:
        stranger = serving(stack, places.folder, {})
        (places.folder / "index.html").write_text(example.replace(GUIDE, f"{places.guide}/"), "utf-8")
        tab = browser.new_page()
        said: list[str] = []
        tab.on("console", lambda message: said.append(message.text))
        tab.goto(f"{stranger}/index.html")
        tab.wait_for_timeout(500)

        assert any("frame-ancestors" in line for line in said)
        assert all(not frame.url.startswith(places.guide) for frame in tab.frames)
        tab.context.close()


HOSTILE = """<script>
addEventListener("message", ({ data, origin }) => (window.heard ??= []).push([JSON.stringify(data), origin]));
const values = ["wegweiser", { wegweiser: 1 }, { html: "<img src=x onerror=hit()>" }, [["x"]], null, 7, "javascript:hit()"];
setInterval(() => { for (const value of values) frames[0].postMessage(value, "*"); }, 20);
</script>"""


def test_a_hostile_outer_page_learns_a_number_and_changes_nothing(places: Places, browser: Browser, example: str) -> None:
    tab = places.page(browser, example.replace("</body>", f"{HOSTILE}</body>"))
    inner = frame_of(tab, WORK)
    before = inner.evaluate("document.documentElement.outerHTML")
    tab.wait_for_timeout(400)

    assert inner.evaluate("document.documentElement.outerHTML") == before
    heard = tab.evaluate("heard")
    assert heard
    assert all(re.fullmatch(r'\{"wegweiser":[\d.]+\}', data) and origin == places.guide for data, origin in heard)
    assert inner.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"
    tab.context.close()


def test_a_hostile_frame_cannot_move_the_outer_page(places: Places, browser: Browser, example: str) -> None:
    lies = ("1e9", "-5", "NaN", "'900px;position:fixed'", "{}", "Infinity")
    evil = "".join(f"parent.postMessage({{wegweiser: {lie}}}, '*');" for lie in (*lies, "777"))
    foreign = f"<iframe title='x' srcdoc=\"<script>{html.escape(evil)}</script>\"></iframe>"
    tab = places.page(browser, example.replace("</main>", f"{foreign}</main>"))
    frame_of(tab, WORK)
    tab.wait_for_timeout(300)

    assert tab.evaluate("document.querySelector('iframe[srcdoc]').style.blockSize") == ""
    assert "777px" not in tab.evaluate("[...document.querySelectorAll('iframe')].map(frame => frame.style.blockSize)")
    for lie in lies:  # from the guide itself, were it taken over
        frame_of(tab, WORK).evaluate(f"parent.postMessage({{wegweiser: {lie}}}, '*')")
    tab.wait_for_timeout(200)
    assert tab.evaluate("document.querySelector('iframe').style.cssText").startswith("block-size: ")
    assert tab.evaluate("document.querySelector('iframe').offsetHeight") < 50_000
    tab.context.close()


def test_the_page_of_open_data_says_the_same_as_the_example(site: Path) -> None:
    page = lxml_html.fromstring((site / "de/data/index.html").read_text("utf-8"))
    snippet = "".join(str(text) for code in page.iterfind(".//pre/code") for text in code.itertext())

    frame, _, script = snippet.rpartition("\n")
    example = EXAMPLE.read_text("utf-8").replace("\n  ", " ").replace(' loading="lazy"', "")
    assert frame.replace("\n  ", " ").replace(' loading="lazy"', "") in example
    assert script in example


@pytest.mark.parametrize("lang", ["de", "ar"])
def test_fragments_say_what_the_page_says(site: Path, project: Project, lang: str) -> None:
    text = (site / f"data/{lang}/embed/areas/work.inc").read_text("utf-8")
    fragment = lxml_html.fromstring(text)
    page = lxml_html.fromstring((site / f"{lang}/areas/work/index.html").read_text("utf-8"))

    def said(root: lxml_html.HtmlElement, path: str) -> list[str]:
        return [" ".join(str(found.text_content()).split()) for found in root.iterfind(path)]

    assert said(fragment, ".//article/h3") == said(page, ".//article[@data-offer]/h2") != []
    assert said(fragment, ".//article//li") == said(page, ".//article[@data-offer]//ul//li")
    assert fragment.get("lang") == lang
    for bad in ("<script", "<style", " style=", " id=", ' class="offer', "onerror"):
        assert bad not in text
    for link in fragment.iterfind(".//a"):
        address = str(link.get("href"))
        assert address.startswith(GUIDE)
        assert (site / address.removeprefix(GUIDE) / "index.html").is_file()


def test_every_offer_and_area_has_a_fragment(site: Path, project: Project) -> None:
    for lang, desk in project.desks.items():
        found = {file.stem for file in (site / f"data/{lang}/embed/offers").iterdir()}
        assert found == {offer.id for offer in desk.offers}
        assert len(list((site / f"data/{lang}/embed/areas").iterdir())) == 10
