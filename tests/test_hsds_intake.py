"""Our HSDS taken back: the same catalogue, with what somebody changed in another program, and nothing from files that are not ours."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_intake import ROOT, empty_city, files, read, run
from wegweiser.exports.data.hsds import hsds
from wegweiser.exports.data.hsds_rest import RECORD
from wegweiser.hsds_intake import is_hsds, is_ours, plain_records
from wegweiser.intake import comparable
from wegweiser.pages.state import Running, state
from wegweiser.project import Project, open_project


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture
def published(project: Project) -> dict[str, Any]:
    return in_language(project, "de")


def in_language(project: Project, lang: str) -> dict[str, Any]:
    (output,) = hsds(project.desks[lang], project.today)
    found: dict[str, Any] = json.loads(output.content)
    return found


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return empty_city(tmp_path / "city")


def service(published: dict[str, Any], title: str) -> dict[str, Any]:
    return next(each for each in published["contents"] if each["name"] == title)


def test_the_same_catalogue(project: Project, published: dict[str, Any], empty: Path) -> None:
    result = run(empty, published)
    there, here = project.desks["de"].catalogue, read(empty)
    current = {id: offer for id, offer in there.offers.items() if state(offer, project.today) is not Running.ended}
    secret = {offer.organisation for offer in there.offers.values() if offer.place.address_confidential}
    runs = {offer.organisation for offer in current.values()}

    assert result.exit_code == 0, result.output
    assert {id: comparable(offer) for id, offer in here.offers.items()} == {id: comparable(offer) for id, offer in current.items()}
    assert here.organisations.keys() == runs
    for id, organisation in here.organisations.items():
        assert organisation == there.organisations[id].model_copy(update={"address": None} if id in secret else {})
    assert {id: there.districts[id] for id in here.districts} == dict(here.districts)


def test_both_files_fit_together(project: Project, published: dict[str, Any], tmp_path: Path) -> None:
    """Taken over into the catalogue that it came from, it changes nothing."""
    root = tmp_path / "city"
    shutil.copytree(ROOT / "offers", root / "offers")
    before = files(root)
    result = run(root, published)

    assert result.exit_code == 0, result.output
    assert files(root) == before


def test_what_another_program_changed_comes_back(published: dict[str, Any], empty: Path) -> None:
    changed = service(published, "Sprachcafé – Deutsch sprechen bei Tee und Kuchen")
    changed |= {
        "name": "Sprachcafé am Fluss",
        "minimum_age": 14,
        "email": "neu@example.org",
        "phones": [{"id": "x", "number": "+496990009177"}],
    }
    result = run(empty, published)
    offer = read(empty).offers["sprachcafe"]

    assert result.exit_code == 0, result.output
    assert (offer.title, offer.age_min, offer.contact.emails, offer.contact.phones) == (
        "Sprachcafé am Fluss", 14, ("neu@example.org",), ("+496990009177",),
    )  # fmt: skip


def test_another_language_is_no_original(project: Project, empty: Path) -> None:
    before = files(empty)
    result = run(empty, in_language(project, "en"))

    assert result.exit_code == 2
    assert "data/de/hsds.json" in result.output
    assert files(empty) == before


def test_a_service_of_another_program_says_what_is_missing(published: dict[str, Any], empty: Path) -> None:
    before = files(empty)
    published["contents"].append(
        {"id": "7", "name": "Food bank", "status": "active", "phones": 3, "attributes": [7, {"link_type": "type"}]}
    )
    result = run(empty, published)

    assert result.exit_code == 1
    assert f"#offers/{len(published['contents']) - 1}:" in result.output
    assert "[missing-key]" in result.output
    assert files(empty) == before


@pytest.mark.parametrize("value", ["{", "[]", "7", "null", "[" * 100_000, '{"id":"../../boese"}', '{"districts":7,"contact":[]}'])
def test_damaged_attributes(value: str, published: dict[str, Any], empty: Path) -> None:
    before = files(empty)
    row = next(row for row in published["contents"][0]["attributes"] if row["link_type"] == RECORD)
    row["value"] = value

    assert run(empty, published).exit_code == 1
    assert files(empty) == before


@pytest.mark.parametrize("depth", [300, 600, 900, 960, 990])
def test_files_just_under_what_can_be_parsed(depth: int, published: dict[str, Any], empty: Path) -> None:
    before = files(empty)
    deep = "[" * depth + "]" * depth
    row = next(row for row in published["contents"][0]["attributes"] if row["link_type"] == RECORD)
    row["value"] = f'{{"districts":[{{"id":{deep}}}],"keywords":{deep}}}'

    assert run(empty, published).exit_code in (1, 2)
    assert run(empty, json.dumps({"lang": "de", "offers": [0], "organisations": [], "districts": []}).replace("0", deep)).exit_code in (
        1,
        2,
    )
    assert files(empty) == before


def test_addresses_that_run_something(published: dict[str, Any], empty: Path) -> None:
    published["contents"][0]["organization"]["website"] = "javascript:alert(1)"
    result = run(empty, published)

    assert result.exit_code == 1
    assert "[bad-url]" in result.output


KEYS = st.sampled_from(["contents", "attributes", "link_type", "value", "organization", "phones", "number", "email", "name", "districts"])
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from([RECORD, "life_area", '{"contact":{"emails":3}}'])
)
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=20)


@given(st.lists(VALUES, max_size=3))
def test_any_json_gives_plain_records(contents: list[Any]) -> None:
    content = {"contents": contents}

    assert is_hsds(content)
    assert is_ours(content) in (True, False)
    assert set(plain_records(content)) == {"offers", "organisations", "districts"}
