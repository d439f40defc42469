"""The German page for counsellors: its pictures are there, true to the script that makes them, and light."""

import gzip
from pathlib import Path

import pytest
from lxml import html
from PIL import Image
from playwright.sync_api import Browser

from pictures.handbook import SCENES
from tests.built.conftest import ROOT
from wegweiser.documents import documents

PAGE = "de/fuer-beratung/"
MOST = 250 * 1024


@pytest.fixture(scope="module")
def page(site: Path) -> html.HtmlElement:
    return html.parse(str(site / PAGE / "index.html")).getroot()


def test_page_script_and_folder_name_the_same_pictures(page: html.HtmlElement) -> None:
    shown = [Path(picture.get("src")).name for picture in page.iter("img")]

    assert len(shown) == len(set(shown)) == 12
    assert set(shown) == {f"{name}.webp" for name in SCENES} == {file.name for file in (ROOT / "docs/pictures").iterdir()}


def test_each_picture_is_there_in_its_size_with_words_for_who_cannot_see_it(page: html.HtmlElement, site: Path) -> None:
    for picture in page.iter("img"):
        with Image.open(site / PAGE / picture.get("src")) as file:
            assert (picture.get("src"), *file.size) == (picture.get("src"), int(picture.get("width")), int(picture.get("height")))
        assert len(picture.get("alt")) > 20
        assert picture.get("loading") == "lazy"


def test_the_whole_page_is_light(page: html.HtmlElement, site: Path) -> None:
    pictures = sum((site / PAGE / picture.get("src")).stat().st_size for picture in page.iter("img"))
    linked = [node.get("href") for node in page.iter("link") if node.get("rel") == "stylesheet"] + [page.find(".//script").get("src")]
    rest = [site / PAGE / "index.html", *(site / PAGE / link for link in linked)]

    assert pictures + sum(len(gzip.compress(file.read_bytes())) for file in rest) < MOST


def test_pictures_wait_until_they_are_needed(browser: Browser, server: str) -> None:
    tab = browser.new_page(viewport={"width": 360, "height": 640})
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(f"{server}/{PAGE}", wait_until="networkidle")
    tab.close()

    assert len([url for url in asked if url.endswith(".webp")]) < len(SCENES)


def test_german_footers_lead_there_and_no_other(site: Path) -> None:
    for lang in ("de", "en", "ar", "uk"):
        links = html.parse(str(site / lang / "index.html")).xpath("//footer//a[contains(@href, 'fuer-beratung')]")
        assert (lang, len(links)) == (lang, 1 if lang == "de" else 0)


@pytest.mark.parametrize(("front", "missing"), [("", 1), ("german_only: true\n", 0)])
def test_a_page_for_german_readers_is_missing_in_no_other_language(tmp_path: Path, front: str, missing: int) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "x.de.md").write_text(f"---\ntitle: Titel\ndescription: Worum es geht.\n{front}---\n# Titel\n", "utf-8")
    _, problems = documents(tmp_path, ["de", "ar"])

    assert (
        len([problem for problem in problems if problem.rule == "document-missing" and "x.de.md" in str(problem.position.path)]) == missing
    )
