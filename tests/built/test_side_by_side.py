"""Any page in two languages at once, aligned by what its texts say."""

import re
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Browser, Page

from tests.built.sessions import ends, opened, pdf, watched
from tests.built.test_in_chromium import AXE, TAGS
from wegweiser.model.terms import LifeArea
from wegweiser.project import Project

PAIRS = """() => [...document.querySelectorAll('.own-half')].map(own => {
  const half = own.nextElementSibling, mine = own.getBoundingClientRect(), theirs = half.getBoundingClientRect();
  return { own: own.textContent.trim(), other: half.textContent.trim(),
    lang: half.lang, dir: half.dir, isHalf: half.classList.contains('half'),
    gap: Math.abs(mine.top - theirs.top), left: mine.left, right: theirs.left, below: theirs.top >= mine.bottom - 1 } })"""
KINDS = (
    "offers/integrationskurs-vormittag/",
    "agreement/so-laeuft-es-ab/",
    "agreement/was-es-nicht-ist/",
    "goals/work/",
    "areas/language/",
    "organisations/fachdienst-integration/",
    "emergency/",
    "counselling/",
    "about/",
    "",
)


def beside(tab: Page, server: str, path: str, second: str) -> list[dict[str, object]]:
    opened(tab, f"{server}/{path}#with={second}")
    tab.wait_for_selector(".both-bar")
    tab.wait_for_selector(".half")
    found: list[dict[str, object]] = tab.evaluate(PAIRS)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_has_pairs(browser: Browser, server: str, kind: str) -> None:
    with watched(browser, server) as tab:
        pairs = beside(tab, server, f"de/{kind}", "ar")

    assert len(pairs) >= (1 if kind == "about/" else 4)
    assert all(pair["isHalf"] and pair["lang"] == "ar" and pair["dir"] == "rtl" for pair in pairs)


def test_texts_meet_by_their_message(browser: Browser, server: str, project: Project) -> None:
    """Every text of the catalogue on the page stands beside its own translation, whatever the order of the two pages."""
    goals = project.editions["uk"].catalogue.goals[LifeArea.work].goals
    with watched(browser, server) as tab:
        met = {str(pair["own"]): str(pair["other"]) for pair in beside(tab, server, "de/goals/work/", "uk")}

    for goal in goals:
        texts = [("goal", goal.goal), *(("person", text) for text in goal.person), *(("counselling", text) for text in goal.counselling)]
        for field, german in texts:
            assert met[german] == project.editions["uk"].text(f"goal/{goal.id}/{field}", german).value


def test_cards_meet_by_their_offer(browser: Browser, server: str, project: Project) -> None:
    """The lists are sorted by title in each language, so equal places hold different offers."""
    opened_orders = {lang: [offer.id for offer in project.desks[lang].by_area[LifeArea.language]] for lang in ("de", "uk")}
    assert opened_orders["de"] != opened_orders["uk"]

    with watched(browser, server) as tab:
        beside(tab, server, "de/areas/language/", "uk")
        ids = tab.evaluate(
            "[...document.querySelectorAll('.offer-card.own-half')].map(n => [n.dataset.offer, n.nextElementSibling.dataset.offer])"
        )

    assert [own for own, _ in ids] == opened_orders["de"]
    assert all(own == other for own, other in ids)


@pytest.mark.parametrize(("lang", "second"), [("de", "ar"), ("ar", "de"), ("uk", "en")])
def test_two_columns_when_wide_and_interleaved_on_a_phone(browser: Browser, server: str, lang: str, second: str) -> None:
    with watched(browser, server) as tab:
        wide = beside(tab, server, f"{lang}/offers/integrationskurs-vormittag/", second)
    with watched(browser, server, width=360) as tab:
        narrow = beside(tab, server, f"{lang}/offers/integrationskurs-vormittag/", second)
        width = tab.evaluate("document.documentElement.scrollWidth")

    assert all(float(str(pair["gap"])) < 12 for pair in wide)
    # The page's own language stands where its reader begins.
    assert all((float(str(pair["left"])) < float(str(pair["right"]))) == (lang != "ar") for pair in wide)
    assert all(pair["below"] for pair in narrow)
    assert width <= 360


def test_one_tap_and_back(browser: Browser, server: str) -> None:
    with watched(browser, server, locale="uk-UA") as tab:
        tab.goto(f"{server}/de/offers/sprachcafe/")
        before = tab.inner_text("main")
        tab.click("[data-with]")
        tab.wait_for_selector(".half")
        ends(tab, "#with=uk")  # what the browser asks for, beside German

        tab.select_option(".both-bar select", "ar")
        tab.wait_for_selector(".half[lang=ar]")
        ends(tab, "#with=ar")
        tab.click(".breadcrumbs a >> nth=1")
        tab.wait_for_selector(".half[lang=ar]")
        ends(tab, f"{server}/de/offers/#with=ar")

        tab.go_back()
        tab.wait_for_selector(".half[lang=ar]")
        tab.click(".both-bar button >> nth=1")
        tab.wait_for_selector(".both-bar", state="detached")
        ends(tab, "/de/offers/sprachcafe/")
        assert tab.inner_text("main") == before


def test_the_other_language_keeps_this_one_beside_it(browser: Browser, server: str) -> None:
    with watched(browser, server) as tab:
        beside(tab, server, "de/offers/sprachcafe/", "ar")
        tab.click(".offer__organisation a.half")
        tab.wait_for_selector(".half[lang=de]")

        ends(tab, f"{server}/ar/organisations/nachbarschaftshaus-beispiel/#with=de")


def test_states_are_told_per_text(browser: Browser, server: str, site: Path) -> None:
    """A text that is older than the German, one that is missing, one that somebody has reviewed."""
    page = (site / "ar/offers/sprachcafe/index.html").read_text("utf-8")
    lead = page.split('<p class="page-header__lead"')[1].split(">", 1)[1].split("</p>")[0]
    changed = page.replace(f">{lead}</p>", f'><span data-s="outdated">{lead}</span></p>')
    first = changed.split('data-m="description">')[1].split("<p>", 1)[1].split("</p>")[0]
    changed = changed.replace(f"<p>{first}</p>", '<p lang="de" dir="ltr">Noch deutsch.</p>')
    with watched(browser, server) as tab:
        tab.route("**/ar/offers/sprachcafe/", lambda route: route.fulfill(body=changed, content_type="text/html; charset=utf-8"))
        beside(tab, server, "de/offers/sprachcafe/", "ar")
        told = tab.evaluate(
            "[...document.querySelectorAll('.text-state')].map(n => [n.textContent, n.parentElement.className, n.parentElement.lang])"
        )
        bar = tab.inner_text(".both-bar")

    assert [text for text, *_ in told] == ["älter als der deutsche Text", "noch nicht übersetzt"]
    assert "page-header__lead" in told[0][1]
    assert told[1][2] == "de"
    assert "von einem Computer übersetzt" in bar
    assert "„älter als der deutsche Text“: 1" in bar


@pytest.mark.parametrize("second", ["xx", "de", "<img src=x onerror=alert(1)>", "ar,uk", "../..", "%00"])
def test_a_strange_language_does_no_harm(browser: Browser, server: str, second: str) -> None:
    with watched(browser, server) as tab:
        opened(tab, f"{server}/de/emergency/#with={second}")
        tab.wait_for_load_state("networkidle")

        assert tab.locator("img, iframe").count() == 0
        assert tab.locator("h1:not(.half)").inner_text() == "Notfall"


def test_without_a_connection_the_page_says_so(browser: Browser, server: str) -> None:
    with watched(browser, server) as tab:
        tab.route("**/ar/emergency/", lambda route: route.abort())
        opened(tab, f"{server}/de/emergency/#with=ar")
        tab.wait_for_selector(".both-bar")

        assert "konnte nicht geladen werden" in tab.inner_text(".both-bar")


def test_without_javascript_the_link_leads_to_the_other_language(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/ar/offers/sprachcafe/")
    tab.click("[data-with]")
    address = tab.url
    context.close()

    assert address == f"{server}/de/offers/sprachcafe/"


@pytest.mark.parametrize(("lang", "second"), [("de", "ar"), ("ar", "de")])
def test_axe_finds_nothing_in_two_languages(browser: Browser, server: str, lang: str, second: str) -> None:
    with watched(browser, server) as tab:
        for kind in ("offers/integrationskurs-vormittag/", "agreement/was-es-nicht-ist/", "areas/language/"):
            beside(tab, server, f"{lang}/{kind}", second)
            tab.evaluate(AXE)
            found = tab.evaluate(f"axe.run(document, {{runOnly: {TAGS!r}}})")
            assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []


def test_prints_in_two_columns(browser: Browser, server: str, tmp_path: Path) -> None:
    with watched(browser, server) as tab:
        beside(tab, server, "de/offers/sprachcafe/", "ar")
        pdf(tab, tmp_path / "page.pdf")
    paper = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    words = paper[0].get_textpage()
    middle = paper[0].get_width() / 2
    german = words.search("Für wen").get_next()
    assert german is not None

    assert len(paper) == 2
    assert words.get_charbox(german[0])[0] < middle
    assert "Zweite Sprache" not in words.get_text_range()
    arabic = [
        words.get_charbox(place) for place, sign in enumerate(words.get_text_range()) if re.match("[\u0600-\u06ff\ufb50-\ufefc]", sign)
    ]
    assert arabic
    assert min(box[0] for box in arabic) > middle - 10


def test_nothing_of_it_is_loaded_before_it_is_used(browser: Browser, server: str) -> None:
    with watched(browser, server) as tab:
        asked: list[str] = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(f"{server}/de/offers/sprachcafe/")
        tab.wait_for_load_state("networkidle")

        assert [url for url in asked if "lazy" in url or url.endswith(".json") or "qr" in url] == []
