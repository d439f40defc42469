"""A language on the phone: kept by a tap, there without a network, whole at every moment, and gone when it is removed."""

import json
import re
import shutil
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.built.conftest import Quiet
from tests.built.test_in_chromium import AXE, STORED, TAGS
from tests.built.test_search import found, searching
from wegweiser.engines.packs import write_packs
from wegweiser.project import Project

NOTHING = {"local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}
WAIT = 60_000
"""Milliseconds that a busy machine may take."""


class Phone:
    """A browser of its own with one tab, and what its reader does."""

    def __init__(self, context: BrowserContext, server: str) -> None:
        self.context = context
        self.server = server
        self.tab = context.new_page()

    def open(self, path: str) -> Page:
        self.tab.goto(f"{self.server}/{path}")
        return self.tab

    def keep(self, lang: str = "de") -> None:
        self.open(f"{lang}/offline/").locator("[data-keep]:visible").click()
        self.hears("done")

    def hears(self, what: str) -> None:
        said = self.tab.locator(f"template[data-say={what}]").evaluate("node => node.content.textContent")
        expect(self.tab.get_by_role("status")).to_have_text(said, timeout=WAIT)

    def caches(self) -> list[str]:
        found: list[str] = self.tab.evaluate("caches.keys()")
        return sorted(found)


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Phone]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="de-DE")
    context.set_default_timeout(WAIT)
    yield Phone(context, server)
    context.close()


@pytest.fixture
def growing(browser: Browser, site: Path, project: Project, tmp_path: Path) -> Iterator[tuple[Phone, Callable[[], None]]]:
    """A site below a folder of its server, and what brings its next version."""
    folder = tmp_path / "www" / "stadt"
    shutil.copytree(site, folder)

    def grow() -> None:
        home = folder / "de" / "index.html"
        home.write_text(home.read_text("utf-8").replace("</h1>", " (neu)</h1>"), "utf-8")
        write_packs(project, folder)

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder.parent))) as httpd:
        thread = Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        context = browser.new_context(viewport={"width": 360, "height": 740})
        context.set_default_timeout(WAIT)
        yield Phone(context, f"http://127.0.0.1:{httpd.server_address[1]}/stadt"), grow
        context.close()
        httpd.shutdown()
        thread.join()


def test_nothing_before_the_tap(phone: Phone) -> None:
    phone.open("de/offline/")
    expect(phone.tab.locator("[data-keep]:visible")).to_have_count(1)

    assert phone.tab.evaluate(STORED) == NOTHING


def test_says_the_size_of_the_file_before(phone: Phone, site: Path) -> None:
    kilobytes = -(-(site / "de/offline/pack.bin").stat().st_size // 1000)

    assert re.search(rf"\({kilobytes}.kB\)", phone.open("de/offline/").locator("[data-keep]:visible").inner_text())


def test_every_page_of_the_language_is_in_its_pack(site: Path) -> None:
    pack = json.loads(zlib.decompress((site / "ar/offline/pack.bin").read_bytes()))
    pages = {file.parent.relative_to(site).as_posix() + "/": file.read_text("utf-8") for file in (site / "ar").rglob("index.html")}
    texts = {path: "\n".join(pack["lines"][place] for place in places) for path, places in pack["files"].items()}

    assert {path: text for path, text in texts.items() if path.endswith("/") and path != "ar/offline/"} == {
        path: text for path, text in pages.items() if path != "ar/offline/"
    }
    assert pages["ar/offline/"].replace(' data-hash="', "") != pages["ar/offline/"]
    assert "data-hash" not in texts["ar/offline/"]


def test_reads_offline_what_it_keeps(phone: Phone) -> None:
    phone.keep()
    phone.tab.close()
    phone.context.set_offline(True)
    phone.tab = phone.context.new_page()
    broken: list[str] = []
    phone.tab.on("requestfailed", lambda request: broken.append(request.url))

    for path in ("de/", "de/offers/", "de/offers/sprachcafe/", "de/areas/language/", "de/agreement/", "de/agreement/vorlage/", "de/about/"):
        phone.open(path)
        expect(phone.tab.locator("h1")).to_be_visible()
        assert phone.tab.url == f"{phone.server}/{path}"
        assert phone.tab.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
        assert phone.tab.evaluate("document.documentElement.classList.contains('js')")
    phone.tab.locator("a[href*='offers/']").first.click()
    assert phone.tab.pdf()[:4] == b"%PDF"
    assert broken == []


def test_finds_filters_and_prints_offline(phone: Phone) -> None:
    phone.keep("ar")
    phone.context.set_offline(True)
    searching(phone.tab, f"{phone.server}/ar/")
    assert found(phone.tab, "مكتبة")

    phone.open("ar/offers/").evaluate("document.querySelectorAll('.filter details').forEach(part => part.open = true)")
    phone.tab.locator("[name=free]").check()
    expect(phone.tab.locator(".filter__result")).to_be_visible()
    assert "free" in phone.tab.url

    expect(phone.open("ar/sheet/").locator("input:visible, textarea:visible").first).to_be_visible()
    assert phone.tab.pdf()[:4] == b"%PDF"


def test_every_link_from_home_works_offline(phone: Phone) -> None:
    phone.keep()
    phone.context.set_offline(True)
    links = phone.open("de/").eval_on_selector_all("main a, .site-header a", "links => links.map(link => link.href)")
    inside = {link.partition("#")[0] for link in links if link.startswith(f"{phone.server}/de/")}

    assert len(inside) > 10
    for link in sorted(inside):
        phone.tab.goto(link)
        assert phone.tab.url == link


def test_addresses_in_no_language_lead_to_the_kept_one(phone: Phone) -> None:
    phone.keep()
    phone.context.set_offline(True)

    assert phone.open("").url == f"{phone.server}/de/"
    assert phone.open("o/sprachcafe/").url == f"{phone.server}/de/offers/sprachcafe/"
    assert phone.open("l/").url == f"{phone.server}/de/list/"


def test_another_language_says_so_kindly(phone: Phone) -> None:
    phone.keep()
    phone.context.set_offline(True)
    absent = phone.open("en/offers/sprachcafe/").locator("[data-absent]")

    expect(absent).to_be_visible()
    expect(absent.get_by_role("heading")).to_have_text("Diese Seite ist nicht auf Ihrem Telefon.")
    assert absent.locator("[data-again]").get_attribute("href") == f"{phone.server}/en/offers/sprachcafe/"
    absent.get_by_role("link", name="Deutsch").click()
    phone.tab.wait_for_url("**/de/offers/sprachcafe/")


def test_a_link_to_elsewhere_is_not_taken_for_a_page_of_the_site(phone: Phone) -> None:
    phone.open("de/offline/#/https://example.org/")
    expect(phone.tab.locator("[data-keep]:visible")).to_have_count(1)

    expect(phone.tab.locator("[data-absent]")).to_be_hidden()


def test_online_shows_what_is_new(growing: tuple[Phone, Callable[[], None]]) -> None:
    phone, grow = growing
    phone.keep()
    grow()

    assert "(neu)" in phone.open("de/").inner_text("h1")
    phone.context.set_offline(True)
    assert "(neu)" not in phone.open("de/").inner_text("h1")


def test_a_line_that_does_not_answer_is_as_good_as_none(phone: Phone) -> None:
    phone.keep()
    phone.context.route("**/de/offers/", lambda route: None)

    expect(phone.open("de/offers/").locator("h1")).to_be_visible()


def test_updates_whole(growing: tuple[Phone, Callable[[], None]]) -> None:
    phone, grow = growing
    phone.keep()
    before = phone.caches()
    grow()
    phone.open("de/offline/")
    expect(phone.tab.locator("[data-when=newer]:visible").first).to_be_visible()
    phone.keep()

    assert len(phone.caches()) == len(before) == 2
    assert phone.caches() != before
    phone.context.set_offline(True)
    assert "(neu)" in phone.open("de/").inner_text("h1")


def cut(route: Route) -> None:
    """Half of the file comes, as from a server whose line breaks."""
    route.fulfill(body=route.fetch().body()[:9000])


def corrupt(route: Route) -> None:
    body = bytearray(route.fetch().body())
    body[len(body) // 2] ^= 1
    route.fulfill(body=bytes(body))


@pytest.mark.parametrize("harm", [cut, corrupt, lambda route: route.abort(), lambda route: route.fulfill(status=404)])
def test_a_bad_update_keeps_the_old_pack(growing: tuple[Phone, Callable[[], None]], harm: Callable[[Route], None]) -> None:
    phone, grow = growing
    phone.keep()
    before = phone.caches()
    grow()
    phone.context.route("**/pack.bin*", harm)
    phone.open("de/offline/").locator("[data-keep]:visible").click()
    phone.hears("broken")

    assert phone.caches() == before
    phone.context.set_offline(True)
    assert phone.open("de/").locator("h1").is_visible()
    assert "(neu)" not in phone.tab.inner_text("h1")


def test_a_first_pack_that_fails_leaves_nothing(phone: Phone) -> None:
    phone.context.route("**/pack.bin*", corrupt)
    phone.open("de/offline/").locator("[data-keep]:visible").click()
    phone.hears("broken")

    assert phone.tab.evaluate(STORED) == NOTHING


FULL = """() => { let left = 20; const put = Cache.prototype.put;
  Cache.prototype.put = function (...all) {
    return left-- > 0 ? put.apply(this, all) : Promise.reject(new DOMException('full', 'QuotaExceededError')); }; }"""


def test_a_full_phone_keeps_the_old_pack(growing: tuple[Phone, Callable[[], None]]) -> None:
    """Chromium's own quota counts what it pads, so the 21st file is refused here as Chromium refuses it."""
    phone, grow = growing
    phone.keep()
    before = phone.caches()
    grow()
    phone.open("de/offline/").evaluate(FULL)
    phone.tab.locator("[data-keep]:visible").click()
    phone.hears("full")

    assert phone.caches() == before
    phone.context.set_offline(True)
    assert "(neu)" not in phone.open("de/").inner_text("h1")


def test_a_really_full_phone_says_so_and_keeps_nothing(phone: Phone) -> None:
    phone.open("de/offline/")
    session = phone.context.new_cdp_session(phone.tab)
    session.send("Storage.overrideQuotaForOrigin", {"origin": phone.server, "quotaSize": 200_000})
    phone.tab.locator("[data-keep]:visible").click()
    phone.hears("full")

    assert phone.tab.evaluate(STORED) == NOTHING


def test_a_tab_that_is_closed_halfway_leaves_the_old_pack(growing: tuple[Phone, Callable[[], None]]) -> None:
    phone, grow = growing
    phone.keep()
    grow()
    phone.open("de/offline/").evaluate("() => { Cache.prototype.put = () => new Promise(() => {}); }")
    phone.tab.locator("[data-keep]:visible").click()
    phone.tab.wait_for_function("caches.keys().then(names => names.length === 3)", timeout=WAIT)
    phone.tab.close()
    phone.tab = phone.context.new_page()
    phone.context.set_offline(True)
    assert "(neu)" not in phone.open("de/").inner_text("h1")

    phone.context.set_offline(False)
    phone.keep()
    assert len(phone.caches()) == 2


def test_a_first_load_that_is_closed_halfway_is_swept_up(phone: Phone) -> None:
    phone.open("de/offline/").evaluate("() => { Cache.prototype.put = () => new Promise(() => {}); }")
    phone.tab.locator("[data-keep]:visible").click()
    phone.tab.wait_for_function("caches.keys().then(names => names.length === 1)", timeout=WAIT)
    phone.tab.close()
    phone.tab = phone.context.new_page()
    phone.open("de/offline/")

    phone.tab.wait_for_function(f"({STORED})().then(stored => JSON.stringify(stored) === '{json.dumps(NOTHING, separators=(',', ':'))}')")


def test_two_tabs_keep_one_pack(phone: Phone) -> None:
    loads: list[str] = []
    phone.context.on("request", lambda request: loads.append(request.url) if "pack.bin" in request.url else None)
    other = Phone(phone.context, phone.server)
    for each in (phone, other):
        each.open("de/offline/")
    for each in (phone, other):
        each.tab.locator("[data-keep]:visible").click()
    for each in (phone, other):
        each.hears("done")

    assert len(loads) == 1
    assert len(phone.caches()) == 2
    other.tab.locator("[data-remove]").click()
    other.hears("removed")
    expect(phone.tab.locator("[data-when=none]:visible").first).to_be_visible()
    assert phone.tab.evaluate(STORED) == NOTHING


def test_removal_leaves_nothing(phone: Phone) -> None:
    phone.keep("de")
    phone.keep("ar")
    phone.open("de/offline/").locator("[data-remove]").click()
    phone.hears("removed")
    assert len(phone.caches()) == 2
    phone.context.set_offline(True)
    assert phone.open("ar/").locator("h1").is_visible()

    phone.context.set_offline(False)
    phone.open("ar/offline/").locator("[data-remove]").click()
    phone.hears("removed")
    assert phone.tab.evaluate(STORED) == NOTHING


def test_removal_stops_a_load(phone: Phone) -> None:
    phone.context.route("**/pack.bin*", lambda route: None)
    phone.open("de/offline/").locator("[data-keep]:visible").click()
    phone.hears("loading")
    phone.tab.locator("[data-remove]").click()
    phone.hears("removed")

    assert phone.tab.evaluate(STORED) == NOTHING


@pytest.mark.parametrize("lang", ["de", "ar"])
def test_can_be_put_beside_the_apps(phone: Phone, lang: str) -> None:
    phone.open(f"{lang}/offline/")
    session = phone.context.new_cdp_session(phone.tab)
    found = session.send("Page.getAppManifest")

    assert found["errors"] == []
    manifest = json.loads(found["data"])
    assert (manifest["lang"], manifest["dir"]) == (lang, "rtl" if lang == "ar" else "ltr")
    errors = [error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]]
    assert [error for error in errors if error != "in-incognito"] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["de", "ar"])
def test_axe_finds_nothing(phone: Phone, lang: str, scheme: str) -> None:
    phone.tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    phone.keep(lang)
    phone.context.set_offline(True)
    phone.open("en/")
    expect(phone.tab.locator("[data-absent]")).to_be_visible()
    phone.tab.evaluate(AXE)
    found = phone.tab.evaluate(f"axe.run(document, {{runOnly: {json.dumps(TAGS)}, resultTypes: ['violations']}})")

    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert phone.tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_says_without_javascript_what_it_needs(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/de/offline/")

    assert "JavaScript" in tab.inner_text("main")
    assert tab.locator("button:visible").count() == 0
    context.close()
