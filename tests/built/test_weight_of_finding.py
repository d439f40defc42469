"""What finding costs on the phone with 200 offers that are all different: the first view of the list page, and the first search."""

import gzip
from pathlib import Path

import pytest

from bench.catalogue import write_catalogue
from wegweiser.engines.folder import write
from wegweiser.project import open_project

KIB = 1024


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    write_catalogue(folder / "project", 200, ["de", "ar", "uk"])
    write(open_project(folder / "project"), folder / "site")
    return folder / "site"


def weight(*files: Path) -> int:
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


@pytest.mark.parametrize("lang", ["de", "ar", "uk"])
def test_list_page_with_200_offers(large: Path, lang: str) -> None:
    scripts = next((large / "assets").glob("js-*"))
    page = large / lang / "offers/index.html"

    assert page.read_text("utf-8").count("data-facets") == 200
    assert weight(page, *(large / "assets").glob("*.css"), large / "assets/favicon.svg", scripts / "offers.js") <= 40 * KIB
    assert weight(scripts / "offers.js", *(scripts / "lazy").glob("filter.js"), scripts / "lazy/search.js") <= 15 * KIB


@pytest.mark.xfail(
    strict=True, reason="measured: 16 KiB in German, 22 in Arabic and Ukrainian; own words and German ones need more than 15"
)
@pytest.mark.parametrize("lang", ["de", "ar", "uk"])
def test_first_search_with_200_offers(large: Path, lang: str) -> None:
    scripts = next((large / "assets").glob("js-*"))

    assert weight(large / lang / "search.json", scripts / "lazy/search.js") <= 15 * KIB
