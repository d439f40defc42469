"""`make serve`, played: somebody writes, and looks at the page in a real browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.test_in_chromium import AXE, TAGS
from tests.preview.serving import Served, serving
from tests.preview.writer import BASE

OFFER = "offers/language/kurs-beratung.yml"
ENGLISH = "translations/en/offers.po"
WAIT = 60_000
"""Milliseconds that a loaded machine may take; what the preview takes is measured by scripts/bench/preview.py."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(BASE, tmp_path_factory.mktemp("preview") / "project"))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Served]:
    with serving(project, ["de", "en"]) as served:
        yield served


@pytest.fixture
def tab(browser: Browser, project: Path) -> Iterator[Page]:
    kept = {path: (project / path).read_bytes() for path in (OFFER, ENGLISH, "docs/index.de.md", "offers/municipality.yml")}
    context = browser.new_context()
    yield context.new_page()
    context.close()
    for path, content in kept.items():
        (project / path).write_bytes(content)


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_saved_offer_shows_and_a_broken_one_says_so(tab: Page, server: Served, project: Path) -> None:
    tab.goto(f"{server.address}/de/offers/kurs-beratung/")
    title, notice = tab.locator("h1"), tab.get_by_role("alert")
    expect(title).to_contain_text("Beratung zum Deutschkurs")
    expect(notice).to_have_count(0)

    replace(project / OFFER, "Beratung zum Deutschkurs", "Beratung zum Sprachkurs")
    expect(title).to_contain_text("Beratung zum Sprachkurs", timeout=WAIT)

    replace(project / OFFER, "kind: free", "kind: gratis")
    expect(notice).to_contain_text(f"{OFFER}:17:9", timeout=WAIT)
    expect(notice).to_contain_text("„gratis“ steht nicht in der Liste.")
    expect(notice).to_contain_text("free")
    expect(notice).to_have_attribute("lang", "de")
    expect(title).to_contain_text("Beratung zum Sprachkurs")
    assert f"{OFFER}:17:9: Fehler: „gratis“" in server.said()

    replace(project / OFFER, "kind: gratis", "kind: free")
    replace(project / OFFER, "Sprachkurs", "Lesekurs")
    expect(title).to_contain_text("Beratung zum Lesekurs", timeout=WAIT)
    expect(notice).to_have_count(0)
    assert "Alle Dateien sind wieder lesbar." in server.said()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_notice_is_accessible_and_fits(tab: Page, server: Served, project: Path, scheme: Literal["light", "dark"]) -> None:
    tab.emulate_media(color_scheme=scheme)
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(f"{server.address}/en/offers/kurs-beratung/")
    tab.mouse.wheel(0, 400)
    replace(project / OFFER, "kind: free", "kind: " + "gratis" * 30)
    expect(tab.get_by_role("alert")).to_contain_text(f"{OFFER}:17:9", timeout=WAIT)
    tab.wait_for_function("getComputedStyle(document.querySelector('.preview-notice')).paddingTop !== '0px'")

    # A page that is loaded anew stays where it was scrolled to.
    expect(tab.get_by_role("alert")).to_be_in_viewport(ratio=1)
    tab.evaluate(AXE)
    found = tab.evaluate(f"axe.run(document, {{runOnly: {TAGS!r}}})")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_saved_translation_shows_and_a_damaged_one_says_so(tab: Page, server: Served, project: Path) -> None:
    tab.goto(f"{server.address}/en/offers/kurs-beratung/")
    title, notice = tab.locator("h1"), tab.get_by_role("alert")
    expect(title).to_contain_text("Advice on German courses")

    replace(project / ENGLISH, "Advice on German courses", "Help with German courses")
    expect(title).to_contain_text("Help with German courses", timeout=WAIT)

    replace(project / ENGLISH, 'msgstr "Help with German courses"', 'msgstr "Help with German courses')
    expect(notice).to_contain_text(f"{ENGLISH}:17:1", timeout=WAIT)
    expect(title).to_contain_text("Help with German courses")

    replace(project / ENGLISH, 'msgstr "Help with German courses', 'msgstr "Counselling for German"')
    expect(title).to_contain_text("Counselling for German", timeout=WAIT)
    expect(notice).to_have_count(0)


def test_an_offer_that_was_broken_from_the_start_appears_when_it_is_mended(tab: Page, server: Served, project: Path) -> None:
    good = (project / OFFER).read_text("utf-8").replace("Beratung zum Deutschkurs", "Ganz neu")
    new = project / "offers/language/ganz-neu.yml"
    new.write_text("title: [", "utf-8")
    try:
        tab.goto(f"{server.address}/de/offers/ganz-neu/")
        notice = tab.get_by_role("alert")
        expect(notice).to_contain_text("offers/language/ganz-neu.yml:2:1", timeout=WAIT)

        new.write_text(good, "utf-8")
        expect(tab.locator("h1")).to_contain_text("Ganz neu", timeout=WAIT)
        expect(notice).to_have_count(0)
    finally:
        new.unlink()


def test_a_hand_written_page_is_built_by_mkdocs_as_before(tab: Page, server: Served, project: Path) -> None:
    tab.goto(f"{server.address}/de/")
    main = tab.locator("main")
    expect(main).to_contain_text("Alle Angebote")

    replace(project / "docs/index.de.md", "\n---\n\n", "\n---\n\nEin **neuer** Satz.\n\n")
    expect(main.locator("strong")).to_have_text("neuer", timeout=WAIT)


def test_what_only_the_whole_check_finds_is_said_in_the_terminal(tab: Page, server: Served, project: Path) -> None:
    replace(project / OFFER, "organisation: verein", "organisation: vereinn")
    tab.goto(f"{server.address}/de/offers/kurs-beratung/")

    end = WAIT
    while "[unknown-organisation]" not in server.said() and end > 0:
        tab.wait_for_timeout(200)
        end -= 200
    assert f"{OFFER}:7:15: " in server.said()


def test_a_municipality_broken_from_the_start_says_so_on_every_address(browser: Browser, tmp_path: Path) -> None:
    project = Path(shutil.copytree(BASE, tmp_path / "project"))
    municipality = project / "offers/municipality.yml"
    good = municipality.read_text("utf-8")
    municipality.write_text("name: [", "utf-8")
    context = browser.new_context()
    tab = context.new_page()
    with serving(project, ["de", "en"]) as server:
        tab.goto(f"{server.address}/de/offers/")
        expect(tab.get_by_role("alert")).to_contain_text("offers/municipality.yml:2:1")

        municipality.write_text(good, "utf-8")
        expect(tab.locator("h1")).to_contain_text("Alle Angebote", timeout=WAIT)
    context.close()


@pytest.mark.parametrize("option", ["--no-livereload", "--clean"])
def test_without_the_preview_mkdocs_serves_a_whole_build(option: str, browser: Browser, tmp_path: Path) -> None:
    project = Path(shutil.copytree(BASE, tmp_path / "project"))
    context = browser.new_context()
    tab = context.new_page()
    with serving(project, ["de", "en"], *(["--livereload", option] if option == "--clean" else [option])) as server:
        tab.goto(f"{server.address}/en/offers/kurs-beratung/")
        expect(tab.locator("h1")).to_contain_text("Advice on German courses")
    context.close()
