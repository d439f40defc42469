"""The record for data portals: its JSON, its addresses and its files are held to what they must be.

The SHACL shapes are not here. In November 2026 the record conformed to those of DCAT-AP 3.0.1 (shapes, ranges, deprecated addresses)
and of DCAT-AP.de 3.0; that an address is in a list of the EU they ask of the list, which lay out of reach.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from wegweiser.exports.data import dcat
from wegweiser.exports.site import PER_LANGUAGE, PER_SITE
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent.parent
CC_BY = "http://dcat-ap.de/def/licenses/cc-by/4.0"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


def record(project: Project) -> dict[str, Any]:
    (output,) = dcat.record(project.desks["de"], project.today)
    found: dict[str, Any] = json.loads(output.content)
    return found


def test_every_distribution_is_a_file_that_is_written(project: Project) -> None:
    base = project.address
    written = {base + made.path for lang in project.desks for export in PER_LANGUAGE for made in export(project.desks[lang], project.today)}
    told = {each["dcat:downloadURL"]["@id"] for each in record(project)["dcat:distribution"]}

    assert len(told) == 4 * len(project.desks)
    assert told <= written
    assert {made.path for export in PER_SITE for made in export(project.desks["de"], project.today)} == {
        "data/offers.schema.json",
        "data/dcat.jsonld",
    }


def test_it_says_who_and_under_which_licence(project: Project) -> None:
    found = record(project)

    assert found["@type"] == "dcat:Dataset"
    assert found["dct:publisher"]["foaf:name"]["@value"] == project.desks["de"].municipality.body.name
    assert {each["dct:license"]["@id"] for each in found["dcat:distribution"]} == {CC_BY}
    assert [each["@id"].rpartition("/")[2] for each in found["dct:language"]] == [
        *("DEU", "ENG", "ARA", "UKR", "TUR", "FAS", "RUS", "RON", "POL", "BUL", "FRA", "CKB", "TIR"),
    ]


def test_every_name_is_of_a_vocabulary_that_the_context_knows(project: Project) -> None:
    found = record(project)

    def names(node: Any) -> set[str]:
        if isinstance(node, list):
            return {name for item in node for name in names(item)}
        if isinstance(node, dict):
            return {key for key in node if not key.startswith("@")} | {name for value in node.values() for name in names(value)}
        return set()

    context = found.pop("@context")
    assert {name.partition(":")[0] for name in names(found)} <= set(context)


def test_all_that_others_describe_says_what_it_is(project: Project) -> None:
    """The ranges of DCAT-AP; without the type, a validator would have to ask the EU's lists."""

    def untyped(node: Any, key: str = "") -> set[str]:
        if isinstance(node, list):
            return {name for item in node for name in untyped(item, key)}
        if isinstance(node, dict):
            inner = {name for key, value in node.items() for name in untyped(value, key)}
            return inner | ({key} if "@id" in node and "@type" not in node else set())
        return set()

    assert untyped(record(project)) == {"dcat:accessURL", "dcat:downloadURL", "vcard:hasEmail"}
    assert all(each["dct:description"]["@value"] for each in record(project)["dcat:distribution"])
    assert len(record(project)["dcat:keyword"]) == 10
