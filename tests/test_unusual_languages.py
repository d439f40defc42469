"""A language that CLDR does not know, and pages that the catalogue makes itself."""

import shutil
from pathlib import Path

import pytest

from wegweiser.documents import is_made
from wegweiser.engines.folder import write
from wegweiser.pages.site import plan
from wegweiser.project import open_project
from wegweiser.translation.text import direction

ROOT = Path(__file__).parent.parent
BASE = ROOT / "tests" / "sites" / "base"


@pytest.mark.parametrize(("lang", "expected"), [("rom", "ltr"), ("lez", "ltr"), ("rom-Arab", "rtl"), ("kmr", "ltr"), ("prs", "rtl")])
def test_direction_of_languages_without_a_locale(lang: str, expected: str) -> None:
    assert direction(lang) == expected


def test_a_site_in_romani(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BASE, tmp_path / "project"))
    facts = root / "offers/municipality.yml"
    facts.write_text(facts.read_text("utf-8").replace("body:\n", "  - code: rom\n    status: in_progress\nbody:\n"), "utf-8")
    write(open_project(root), tmp_path / "site")

    page = (tmp_path / "site/rom/offers/index.html").read_text("utf-8")
    assert '<html lang="rom" dir="ltr">' in page
    assert 'hreflang="rom"' in (tmp_path / "site/de/offers/index.html").read_text("utf-8")


def test_nothing_written_by_hand_can_lie_over_a_page_from_the_catalogue() -> None:
    project = open_project(ROOT)
    made = [path.removeprefix("de/").rstrip("/") for path, _ in plan(project.desks["de"], project.today)]

    assert [name for name in made if not is_made(name)] == []
    assert [name for name in project.documents if is_made(name)] == []
