"""Posters: one A4 page each, with a code that an independent reader understands."""

import io
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from lxml import html
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.built.samples import LANGUAGES
from wegweiser.model.terms import LifeArea
from wegweiser.project import Project

TARGETS: dict[str, str] = {"all": "", **{area.value: f"a/{area}/" for area in LifeArea}}


def pdf(browser: Browser, address: str) -> bytes:
    """The page as a browser prints it, without backgrounds, as most people print."""
    tab = browser.new_page()
    tab.goto(address)
    printed = tab.pdf(prefer_css_page_size=True)
    tab.close()
    return printed


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("id", ["all", "family", "law"])
def test_one_page_with_a_code_that_leads_to_the_address_in_no_language(
    browser: Browser, server: str, project: Project, lang: str, id: str
) -> None:
    assert project.catalogue is not None
    printed = pdf(browser, f"{server}/{lang}/posters/{id}/")
    with pypdfium2.PdfDocument(printed) as document:
        assert [(round(width), round(height)) for width, height in (page.get_size() for page in document)] == [(595, 842)]
        picture = document[0].render(scale=2, grayscale=True).to_pil()

    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [project.catalogue.municipality.url + TARGETS[id]]
    text = PdfReader(io.BytesIO(printed)).pages[0].extract_text()
    assert f"wegweiser.example/{TARGETS[id]}".rstrip("/") in text
    assert all(name in text for name in ("Deutsch", "English", "Українська"))


@pytest.mark.parametrize("id", TARGETS)
def test_every_poster_leads_somewhere_in_every_language(site: Path, id: str) -> None:
    assert (site / TARGETS[id] / "index.html").is_file()
    for lang in LANGUAGES:
        poster = html.parse(str(site / lang / "posters" / id / "index.html")).find(".//article")
        assert [item.get("lang") for item in poster.iter("li")] == list(LANGUAGES)
        assert all(item.get("dir") for item in poster.iter("li"))
        german = poster.find(".//p[@class='poster__german']")
        assert (german is None) is (lang == "de" or (lang == "de-simple" and title(site, lang, id) == title(site, "de", id)))


def title(site: Path, lang: str, id: str) -> str:
    return str(html.parse(str(site / lang / "posters" / id / "index.html")).find(".//h1").text_content().strip())


@pytest.mark.parametrize("lang", ["de", "ar"])
def test_nothing_is_cut_on_paper(browser: Browser, server: str, lang: str) -> None:
    """On paper the sheet is 277 of the 279 mm between the margins; what it holds must not be higher."""
    tab = browser.new_page(viewport={"width": 695, "height": 1054})  # 184 x 279 mm
    tab.emulate_media(media="print")
    for id in TARGETS:
        tab.goto(f"{server}/{lang}/posters/{id}/")
        inside = tab.locator(".poster").evaluate("poster => poster.scrollHeight - poster.clientHeight")
        wide = tab.evaluate("document.documentElement.scrollWidth")
        assert (id, inside <= 0, wide <= 695) == (id, True, True)
    tab.close()


def test_the_button_prints(browser: Browser, server: str) -> None:
    tab = browser.new_page()
    tab.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    tab.goto(f"{server}/de/posters/work/")
    tab.get_by_role("button", name="Plakat drucken").click()

    assert tab.evaluate("window.printed") == 1
    tab.close()


def test_without_scripts_there_is_no_button_that_does_nothing(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/de/posters/work/")

    assert not tab.get_by_role("button", name="Plakat drucken").is_visible()
    context.close()
