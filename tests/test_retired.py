"""The address of an offer that is gone says so, and leads on."""

import re
import shutil
from pathlib import Path

import pytest

from wegweiser.checks.built.run import check_site
from wegweiser.checks.run import check
from wegweiser.engines.folder import write
from wegweiser.problem import Severity
from wegweiser.project import open_project

BASE = Path(__file__).parent / "sites" / "base"
RETIRED = """- id: alter-kurs
  replaced_by: kurs-beratung
  retired_on: 2026-03-05
- id: naeh-cafe
  retired_on: 2026-01-31
"""
PAGES = ("de/offers/{}/", "en/offers/{}/", "o/{}/")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = Path(shutil.copytree(BASE, tmp_path_factory.mktemp("retired") / "project"))
    (root / "offers" / "retired.yml").write_text(RETIRED, "utf-8")
    municipality = root / "offers" / "municipality.yml"
    municipality.write_text(municipality.read_text("utf-8").replace("demo: true", "demo: false"), "utf-8")
    write(open_project(root), root / "site")
    return root


def text(root: Path, path: str) -> str:
    return (root / "site" / path / "index.html").read_text("utf-8")


def links(root: Path, path: str) -> list[str]:
    return re.findall(r'href="([^"#]+)"', text(root, path).partition("<main")[2].partition("</main>")[0])


def test_the_site_is_whole(root: Path) -> None:
    problems = check_site(open_project(root), root / "site")

    assert [f"{each.position} {each.fact.text()}" for each in problems] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("id", ["alter-kurs", "naeh-cafe"])
def test_every_old_address_says_kindly_that_the_offer_is_gone_and_is_for_no_search_engine(page: str, id: str, root: Path) -> None:
    shown = text(root, page.format(id))

    assert ("This offer no longer exists." if page.startswith("en") else "Dieses Angebot gibt es nicht mehr.") in shown
    assert '<meta name="robots" content="noindex">' in shown
    assert "noindex" not in text(root, "de/offers/kurs-beratung/")


def test_one_link_leads_to_what_replaced_it(root: Path) -> None:
    assert "../../../en/offers/kurs-beratung/" in links(root, "en/offers/alter-kurs/")
    assert links(root, "o/alter-kurs/") == ["../../de/offers/kurs-beratung/", "../../en/offers/kurs-beratung/"]
    assert "Jetzt gibt es: Beratung zum Deutschkurs" in text(root, "o/alter-kurs/")


def test_where_nothing_replaced_it_areas_and_all_offers_lead_on(root: Path) -> None:
    found = links(root, "de/offers/naeh-cafe/")

    assert {"../../../de/offers/", "../../../de/counselling/", "../../../de/areas/language/", "../../../de/areas/everyday/"} <= {*found}
    assert "../../../de/offers/kurs-beratung/" not in found
    assert links(root, "o/naeh-cafe/") == ["../../de/offers/", "../../en/offers/"]


def test_no_list_and_no_sitemap_shows_it(root: Path) -> None:
    # The data of the list knows it: a list that was handed over long ago says kindly what became of it.
    pages = [file for file in (root / "site").rglob("*") if file.suffix in (".html", ".xml")]
    others = [file for file in pages if file.parent.name not in ("alter-kurs", "naeh-cafe")]

    assert [file for file in others if b"alter-kurs" in file.read_bytes() or b"naeh-cafe" in file.read_bytes()] == []


def test_an_id_that_is_used_again_is_an_error_and_the_offer_keeps_its_address(root: Path, tmp_path: Path) -> None:
    again = Path(shutil.copytree(root, tmp_path / "project"))
    (again / "offers" / "retired.yml").write_text("- id: kurs-beratung\n  retired_on: 2026-01-31\n", "utf-8")
    write(open_project(again), again / "site")

    assert "retired-id" in {each.rule for each in check(open_project(again)).problems if each.severity is Severity.error}
    assert text(again, "de/offers/kurs-beratung/") == text(root, "de/offers/kurs-beratung/")
