"""A secret place: the address of who runs it stands on that organisation's own page, if at all, and in no file that others join."""

import shutil
from pathlib import Path

import pytest

from wegweiser.project import Project, open_project
from wegweiser.site import outputs, shares

TESTS = Path(__file__).parent.parent
STREET = "Beispielstraße 2"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """With an organisation that shows an address and hides another one."""
    for folder in ("sites/base", "rules/address-beside-secret/bad"):
        shutil.copytree(TESTS / folder, tmp_path, dirs_exist_ok=True)
    return open_project(tmp_path)


def test_the_address_stands_on_its_own_page_alone(project: Project) -> None:
    made = [output for share in shares(project) for output in outputs(project, share)]
    found = {output.path for output in made if STREET.encode() in output.content or b"Beispielstra\\u00dfe 2" in output.content}

    assert found == {f"{lang}/organisations/schutzverein/index.html" for lang in project.editions}
    assert any(output.path == "data/de/hsds.json" and b"Beispiel Schutz" in output.content for output in made)
