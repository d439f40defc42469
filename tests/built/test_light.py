"""How much a phone receives: first view and next pages of what people read, counted in Chromium over a server that packs.

Counted is everything that comes over the wire for a page with an empty cache: bodies as `publish` packs them (Brotli) and the
answers' headers (HTTP/1.1, about 280 bytes each; HTTP/2 sends fewer). Each kind of page is measured by its heaviest page.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from bench.catalogue import write_catalogue
from tests.built.phone import Traffic, packed, serving
from tests.built.samples import LANGUAGES
from wegweiser.pages.layout import html
from wegweiser.pages.offers import pages
from wegweiser.project import Project, open_project

KINDS = {"home": "", "area": "areas/*/", "offer": "offers/*/", "agreement": "agreement/", "agreement page": "agreement/*/"}
CASES = [(lang, kind) for lang in LANGUAGES for kind in KINDS]


@pytest.fixture(scope="module")
def phone(site: Path) -> Iterator[str]:
    with serving(site) as address:
        yield address


def heaviest(site: Path, lang: str, kind: str) -> str:
    # The form for pens is no reading page: it has a stylesheet of its own.
    files = (file for file in (site / lang).glob(f"{KINDS[kind]}index.html") if b'class="sheet"' not in file.read_bytes())
    return max(files, key=lambda file: len(packed(file))).parent.relative_to(site).as_posix() + "/"


def new_tab(browser: Browser) -> Page:
    return browser.new_context(viewport={"width": 360, "height": 640}).new_page()


def visit(tab: Page, url: str) -> Traffic:
    traffic = Traffic()
    with traffic.listening(tab):
        tab.goto(url)
        # The script is the last to come; what it may ask for comes at once.
        tab.wait_for_function("document.documentElement.classList.contains('js')")
        tab.wait_for_timeout(100)
    return traffic


@pytest.mark.parametrize(("lang", "kind"), CASES)
def test_first_view(browser: Browser, phone: str, site: Path, project: Project, lang: str, kind: str) -> None:
    budgets = project.editions[lang].catalogue.municipality.budgets
    tab = new_tab(browser)
    traffic = visit(tab, f"{phone}/{heaviest(site, lang, kind)}")
    tab.mouse.wheel(0, 20_000)
    moved = tab.evaluate(SHIFTS)
    tab.context.close()

    assert moved == 0
    assert traffic.total <= budgets.first_view_kb * 1024, traffic.received
    assert len(traffic.received) <= budgets.requests
    assert traffic.of(".js") <= budgets.reading_js_kb * 1024
    assert traffic.of(".css") <= budgets.css_kb * 1024


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_jumps_on_a_slow_phone(browser: Browser, phone: str, site: Path, kind: str) -> None:
    """A slow processor reads a page in pieces; what is drawn too early moves."""
    tab = new_tab(browser)
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 8})
    tab.goto(f"{phone}/{heaviest(site, 'fr', kind)}")
    moved = tab.evaluate(SHIFTS)
    tab.context.close()

    assert moved == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_next_pages(browser: Browser, phone: str, site: Path, project: Project, lang: str) -> None:
    budgets = project.editions[lang].catalogue.municipality.budgets
    tab = new_tab(browser)
    visit(tab, f"{phone}/{lang}/")
    for kind in list(KINDS)[1:]:
        path = heaviest(site, lang, kind)
        traffic = visit(tab, f"{phone}/{path}")
        assert 0 < traffic.total <= budgets.next_page_kb * 1024, traffic.received
    tab.context.close()


def test_the_counter_counts(browser: Browser, phone: str, site: Path) -> None:
    """A page weighs its packed bytes and its headers; a second look costs the page alone."""
    tab = new_tab(browser)
    first = visit(tab, f"{phone}/de/")
    again = visit(tab, f"{phone}/de/")
    tab.context.close()
    page = f"{phone}/de/"

    assert 150 < first.received[page] - len(packed(site / "de" / "index.html")) < 400
    assert set(again.received) == {page}
    assert {url.rpartition(".")[2] for url in first.received if url != page} == {"css", "js", "svg"}


def test_list_of_200_offers(tmp_path: Path) -> None:
    write_catalogue(tmp_path / "p", 200, ["de", "en", "ar", "uk"])
    project = open_project(tmp_path / "p")

    for lang, desk in project.desks.items():
        make = dict(pages(desk, project.today))[f"{lang}/offers/"]
        size = len(gzip.compress(html(make(), desk, project.today).encode(), 6))
        assert size <= desk.municipality.budgets.html_kb * 1024, lang


def test_script_of_the_list(browser: Browser, phone: str, project: Project) -> None:
    tab = new_tab(browser)
    traffic = visit(tab, f"{phone}/uk/offers/")
    tab.context.close()

    assert traffic.of(".js") <= project.editions["uk"].catalogue.municipality.budgets.js_kb * 1024


SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(each => { sum += each.hadRecentInput ? 0 : each.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 150);
})"""
