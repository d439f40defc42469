"""Open data taken back: the same catalogue, and nothing that could harm the one that is there."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from wegweiser.cli import main
from wegweiser.exports.data.catalogue import offers
from wegweiser.intake import comparable
from wegweiser.load import load
from wegweiser.model.catalogue import Catalogue
from wegweiser.pages.state import Running, state
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture
def published(project: Project) -> dict[str, Any]:
    (output,) = offers(project.desks["de"], project.today)
    found: dict[str, Any] = json.loads(output.content)
    return found


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return empty_city(tmp_path / "city")


def empty_city(root: Path) -> Path:
    """A city that has its facts and its goals, and no offers yet."""
    shutil.copytree(ROOT / "offers" / "agreement", root / "offers/agreement")
    for name in ("municipality.yml", "emergency.yml"):
        shutil.copy(ROOT / "offers" / name, root / "offers" / name)
    return root


def run(root: Path, content: object) -> Result:
    file = root.parent / "partner.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), "utf-8")
    return CliRunner().invoke(main, ["import", "--root", str(root), str(file)], catch_exceptions=False)


def read(root: Path) -> Catalogue:
    loaded = load(root)
    assert loaded.problems == ()
    assert loaded.catalogue
    return loaded.catalogue


def files(root: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_the_same_catalogue(project: Project, published: dict[str, Any], empty: Path) -> None:
    result = run(empty, published)
    there, here = project.desks["de"].catalogue, read(empty)
    current = {id: offer for id, offer in there.offers.items() if state(offer, project.today) is not Running.ended}

    assert result.exit_code == 0, result.output
    assert {id: comparable(offer) for id, offer in here.offers.items()} == {id: comparable(offer) for id, offer in current.items()}
    assert here.organisations == there.organisations
    assert list(here.districts.values()) == list(there.districts.values())


def test_a_second_time_changes_nothing(published: dict[str, Any], empty: Path) -> None:
    run(empty, published)
    before = files(empty)
    result = run(empty, published)

    assert "0 Einträge übernommen" in result.output
    assert files(empty) == before


def test_taken_over_into_the_catalogue_it_came_from(published: dict[str, Any], tmp_path: Path) -> None:
    root = tmp_path / "city"
    shutil.copytree(ROOT / "offers", root / "offers")
    before = files(root)

    assert run(root, published).exit_code == 0
    assert files(root) == before


def test_where_it_came_from_is_said(published: dict[str, Any], empty: Path) -> None:
    offer = next(offer for offer in published["offers"] if offer["id"] == "sprachcafe")
    del offer["source_url"]
    run(empty, published)
    taken = read(empty).offers["sprachcafe"]

    assert taken.owner == taken.organisation
    assert taken.source_note == f"Übernommen aus {published['url']}, Stand {published['date']}"


def test_another_offer_of_the_same_id_is_not_overwritten(published: dict[str, Any], empty: Path) -> None:
    run(empty, published)
    before = files(empty)
    published["offers"][0]["title"]["text"] = "Ein ganz anderes Angebot"
    published["offers"][1]["id"] = "neu-hier"
    result = run(empty, published)

    assert result.exit_code == 1
    assert f"partner.json#offers/{published['offers'][0]['id']}:1:1: Fehler: Die id" in result.output
    assert "[duplicate-id]" in result.output
    assert files(empty) == before


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("id", "../../../boese", "wrong-form"),
        ("life_areas", ["../.."], "unknown-value"),
        ("life_areas", [], "wrong-length"),
        ("title", {"text": {"a": "b"}, "state": "source", "lang": "de"}, "wrong-type"),
        ("description", [{"kind": "paragraph", "text": ["x"]}, 7], "wrong-type"),
        ("description", [{"kind": [], "text": "x"}], "wrong-type"),
        ("contact", {"web": "javascript:alert(1)"}, "bad-url"),
        ("hinzu", 1, "unknown-key"),
    ],
)
def test_records_that_do_not_fit(key: str, value: object, rule: str, published: dict[str, Any], empty: Path) -> None:
    """Nothing is written where one record is wrong, and every reason is said."""
    before = files(empty)
    published["offers"][0][key] = value
    result = run(empty, published)

    assert result.exit_code == 1
    assert f"[{rule}]" in result.output
    assert files(empty) == before


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "7", "{}", "[" * 100_000, '{"lang":"de","offers":{},"organisations":[],"districts":[]}']
)
def test_other_files(content: str, empty: Path) -> None:
    before = files(empty)

    assert run(empty, content).exit_code == 2
    assert files(empty) == before


def test_another_language_is_no_original(published: dict[str, Any], empty: Path) -> None:
    result = run(empty, published | {"lang": "en"})

    assert result.exit_code == 2
    assert "data/de/offers.json" in result.output


def test_strange_records(published: dict[str, Any], empty: Path) -> None:
    things: tuple[object, ...] = (None, 7, "x", [], ["x"], {})
    for strange in things:
        assert run(empty, published | {"offers": [strange]}).exit_code == 1
        assert run(empty, published | {"districts": [strange]}).exit_code == 1
