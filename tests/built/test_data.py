"""Open data in the built site: the page leads to files that are there, and no phone keeps them with the pages."""

import json
import zlib
from pathlib import Path

import pytest
from lxml import html

from wegweiser.project import Project

LANGUAGES = ["de", "en", "ar", "uk"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_leads_to_its_files(site: Path, lang: str) -> None:
    folder = site / lang / "data"
    tree = html.parse(folder / "index.html")
    links = [link for link in tree.xpath("//main//a/@href") if link.startswith("../../data/")]

    assert len(links) >= 6 + 5
    assert all((folder / link).resolve().is_file() for link in links)
    assert any(link.endswith(f"/{lang}/offers.csv") for link in links)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_about_page_leads_there(site: Path, lang: str) -> None:
    links = html.parse(site / lang / "about" / "index.html").xpath("//main//a/@href")

    assert "../data/" in links


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_phone_keeps_the_files(site: Path, lang: str) -> None:
    files = json.loads(zlib.decompress((site / lang / "offline" / "pack.bin").read_bytes()))["files"]

    assert not [path for path in files if path.startswith("data/")]
    assert f"{lang}/data/" in files


def test_nothing_of_the_desk_inside_is_in_any_file(site: Path, project: Project) -> None:
    assert project.catalogue
    notes = {offer.source_note for offer in project.catalogue.offers.values() if offer.source_note}
    texts = [file.read_text("utf-8") for file in (site / "data").rglob("*") if file.is_file()]

    assert notes
    assert len(texts) > 20
    assert not [note for note in notes for text in texts if note in text]
