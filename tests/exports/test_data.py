"""The catalogue as JSON: valid by its own published schema, complete, and free of what is secret or internal."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from wegweiser import prose
from wegweiser.exports.data.catalogue import offers, schema
from wegweiser.exports.data.record import public
from wegweiser.exports.data.shape import INTERNAL
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.pages.desk import Desk
from wegweiser.pages.state import Running, state
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


def read(project: Project, lang: str) -> dict[str, Any]:
    (output,) = offers(project.desks[lang], project.today)
    assert output.path == f"data/{lang}/offers.json"
    found: dict[str, Any] = json.loads(output.content)
    return found


def the_schema(project: Project) -> dict[str, Any]:
    (output,) = schema(project.desks["de"], project.today)
    found: dict[str, Any] = json.loads(output.content)
    return found


def plain(value: Any) -> Any:
    """Data as the editor's file has it: of each text its words, a longer one as Markdown."""
    if isinstance(value, list):
        if value and isinstance(value[0], dict) and "kind" in value[0] and "text" in value[0]:
            return "\n\n".join(("- " if block["kind"] == "item" else "") + block["text"] for block in value)
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return value["text"] if "state" in value and "text" in value else {key: plain(item) for key, item in value.items()}
    return value


def comparable(offer: Offer) -> Mapping[str, Any]:
    """An offer without what is not published; prose as its blocks."""
    told = public(offer).model_dump(exclude=set(INTERNAL))
    told["description"] = [token.content for token in prose.parse(offer.description or "") if token.type == "inline"]
    return told


@pytest.mark.parametrize("lang", ["de", "en", "ar", "uk"])
def test_valid_by_the_published_schema(project: Project, lang: str) -> None:
    validator = jsonschema.Draft202012Validator(the_schema(project), format_checker=jsonschema.FormatChecker())

    assert [error.message for error in validator.iter_errors(read(project, lang))] == []


def test_the_schema_can_refuse(project: Project) -> None:
    content = read(project, "de")
    content["offers"][0]["title"] = "nur Text"
    content["offers"][1]["owner"] = "intern"

    assert len(list(jsonschema.Draft202012Validator(the_schema(project)).iter_errors(content))) >= 2


def test_what_we_wrote_reads_back_as_the_same_offers(project: Project) -> None:
    """All but the internal fields, which are filled in here with any value."""
    told = {offer["id"]: offer for offer in map(plain, read(project, "de")["offers"])}
    catalogue = project.desks["de"].catalogue
    current = {id: offer for id, offer in catalogue.offers.items() if state(offer, project.today) is not Running.ended}

    assert 20 < len(told) == len(current) < len(catalogue.offers)
    for id, offer in current.items():
        fields = {name: value for name, value in told[id].items() if name not in ("running", "url", "neutral_url")}
        again = Offer.model_validate({**fields, "owner": "x", "source_note": "x"})
        assert comparable(again) == comparable(offer)


def test_organisations_and_districts_read_back(project: Project) -> None:
    content, catalogue = plain(read(project, "de")), project.desks["de"].catalogue

    assert {item["id"]: Organisation.model_validate(item) for item in content["organisations"]} == catalogue.organisations
    assert {item["id"]: District.model_validate(item) for item in content["districts"]} == catalogue.districts


def test_each_text_says_its_language_and_state(project: Project) -> None:
    desk = project.desks["ar"]
    for offer in read(project, "ar")["offers"]:
        title = desk.edition.text(f"offer/{offer['id']}/title", desk.catalogue.offers[offer["id"]].title)
        assert (offer["title"]["text"], offer["title"]["lang"], offer["title"]["state"]) == (title.value, title.lang, title.state.value)


def test_a_missing_translation_is_german_and_says_so(project: Project) -> None:
    edition = project.desks["ar"].edition
    key = next(key for key in edition.texts if key[0] == "offer/schutz-beratung/title")
    without = Desk(type(edition)("ar", edition.catalogue, {k: v for k, v in edition.texts.items() if k != key}, edition.interface))
    (output,) = offers(without, project.today)
    (offer,) = (offer for offer in json.loads(output.content)["offers"] if offer["id"] == "schutz-beratung")

    assert offer["title"] == {"text": "Beratung und Schutz bei Gewalt", "lang": "de", "state": "missing"}


def test_nothing_of_a_secret_place_or_of_the_desk_inside(project: Project) -> None:
    content = read(project, "de")
    (secret,) = (offer for offer in content["offers"] if offer["place"]["address_confidential"])

    assert set(secret["place"]) == {"kind", "address_confidential", "sites"}
    assert not secret["place"]["sites"]
    assert not [name for offer in content["offers"] for name in INTERNAL if name in offer]


def test_same_input_same_bytes(project: Project) -> None:
    again = open_project(ROOT)

    assert [*offers(project.desks["uk"], project.today)] == [*offers(again.desks["uk"], again.today)]
    assert [*schema(project.desks["de"], project.today)] == [*schema(again.desks["de"], again.today)]
