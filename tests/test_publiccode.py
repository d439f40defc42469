"""`publiccode.yml` has what version 0.7 of the standard requires: our own reading of it, for no package offers its schema here."""

import re
import tomllib
from pathlib import Path

import yaml

from wegweiser.project import open_project

ROOT = Path(__file__).parent.parent
FACTS = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))


def test_what_the_standard_requires() -> None:
    assert FACTS["publiccodeYmlVersion"] == "0.7"
    assert re.fullmatch(r"https://\S+", FACTS["url"])
    assert FACTS["platforms"]
    assert FACTS["categories"]
    assert FACTS["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert FACTS["softwareType"] == "standalone/web"
    assert FACTS["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert FACTS["maintenance"]["type"] == "none" or FACTS["maintenance"]["contacts"]
    assert FACTS["localisation"]["localisationReady"] is True


def test_descriptions() -> None:
    for lang in ("de", "en"):
        described = FACTS["description"][lang]
        assert len(described["shortDescription"]) <= 150
        assert 150 <= len(described["longDescription"]) <= 10_000
        assert described["features"]


def test_it_says_what_the_project_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert (FACTS["name"].lower(), FACTS["softwareVersion"], FACTS["legal"]["license"]) == (
        project["name"], project["version"], project["license"],
    )  # fmt: skip
    assert FACTS["localisation"]["availableLanguages"] == list(open_project(ROOT).editions)
