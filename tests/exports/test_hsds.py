"""HSDS, held to the specification's own compiled schema, made strict as its own scripts do."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from wegweiser.exports.data.hsds import hsds
from wegweiser.exports.data.hsds_rest import RECORD
from wegweiser.model.terms import LifeArea, OfferType, TargetGroup
from wegweiser.pages.desk import Desk
from wegweiser.pages.state import Running, state
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent.parent
SCHEMA = next(
    (found for folder in ROOT.parents if (found := folder / "shared/data/hsds-spec-examples/schema_compiled_service.json").exists()), None
)
LANGUAGES = ["de", "en", "ar", "uk"]


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


def services(desk: Desk, project: Project) -> list[dict[str, Any]]:
    (output,) = hsds(desk, project.today)
    content = json.loads(output.content)
    assert content["total_items"] == content["size"] == len(content["contents"])
    found: list[dict[str, Any]] = content["contents"]
    return found


def strict(node: Any) -> Any:
    if isinstance(node, list):
        return [strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: strict(value) for key, value in node.items()}
    return made | {"additionalProperties": False} if isinstance(made.get("properties"), dict) and made.get("type") == "object" else made


def without_records(node: Any) -> Any:
    if isinstance(node, list):
        return [without_records(item) for item in node if not isinstance(item, dict) or item.get("link_type") != RECORD]
    return {key: without_records(value) for key, value in node.items()} if isinstance(node, dict) else node


def ids(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from ids(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "id":
                yield value
            yield from ids(value)


@pytest.mark.skipif(SCHEMA is None, reason="HSDS's compiled schema is not here (shared/data/hsds-spec-examples)")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_valid_by_the_specifications_own_schema(project: Project, lang: str) -> None:
    assert SCHEMA is not None
    validator = jsonschema.Draft202012Validator(strict(json.loads(SCHEMA.read_text("utf-8"))), format_checker=jsonschema.FormatChecker())
    found = services(project.desks[lang], project)

    assert [f"{service['name']}: {error.message}" for service in found for error in validator.iter_errors(service)] == []
    assert list(validator.iter_errors({**found[0], "status": "open", "invented": 1}))


def test_the_same_ids_in_every_language(project: Project) -> None:
    """But for the attribute that only the German file has, to be taken back."""
    each = {lang: list(ids(without_records(services(project.desks[lang], project)))) for lang in LANGUAGES}

    assert all(found == each["de"] for found in each.values())
    assert {uuid.UUID(id).version for id in each["de"]} == {5}


def test_reads_back_as_far_as_the_format_carries_it(project: Project) -> None:
    """Identity, title, ages, verification, numbers, languages, address, areas, type and groups: of every current offer."""
    desk = project.desks["de"]
    told = {service["url"].split("/")[-2]: service for service in services(desk, project)}
    current = {id: offer for id, offer in desk.catalogue.offers.items() if state(offer, project.today) is not Running.ended}

    assert set(told) == set(current)
    for id, offer in current.items():
        service = told[id]
        terms = [(each["link_type"], each["value"]) for each in service["attributes"]]
        assert (service["name"], service["assured_date"]) == (offer.title, offer.verified_on.isoformat())
        assert (service.get("minimum_age"), service.get("maximum_age")) == (offer.age_min, offer.age_max)
        assert tuple(phone["number"] for phone in service.get("phones", ())) == offer.contact.phones
        assert [each["code"] for each in service["languages"]] == [spoken.code.partition("-")[0] for spoken in offer.languages_spoken]
        assert tuple(LifeArea(value) for link, value in terms if link == "life_area") == offer.life_areas
        assert [OfferType(value) for link, value in terms if link == "type"] == [offer.type]
        assert tuple(TargetGroup(value) for link, value in terms if link == "target_group") == offer.target_groups
        streets = [
            place["location"]["addresses"][0]["address_1"]
            for place in service.get("service_at_locations", ())
            if "addresses" in place["location"]
        ]
        assert streets == [site.street for site in offer.place.sites or (offer.place,) if site.street]
        assert service["organization"]["name"] == desk.catalogue.organisations[offer.organisation].name


def test_a_secret_place_is_nowhere(project: Project) -> None:
    desk = project.desks["de"]
    (secret,) = (offer for offer in desk.catalogue.offers.values() if offer.place.address_confidential)
    (service,) = (service for service in services(desk, project) if service["name"] == secret.title)

    assert "service_at_locations" not in service
    assert "locations" not in service["organization"]


def test_times_of_the_week(project: Project) -> None:
    desk = project.desks["de"]
    (service,) = (service for service in services(desk, project) if service["url"].endswith("/deutsch-a2-online/"))

    assert [(row["byday"], row["opens_at"], row["closes_at"]) for row in service["schedules"]] == [("TU,TH", "19:00", "20:30")]
    assert service["schedules"][0]["valid_from"] == "2027-01-19"
