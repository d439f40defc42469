"""What the code writes into the repository is what lies there, and every field has its sentence."""

import datetime
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from pydantic import BaseModel

from wegweiser.cli import main
from wegweiser.generate import generated
from wegweiser.model.base import Model

ROOT = Path(__file__).parent.parent
GENERATED = generated(main)


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.name)
def test_fresh(path: Path) -> None:
    assert path.read_text("utf-8") == GENERATED[path], "run `make generate`"


def models(base: type[BaseModel] = Model) -> list[type[BaseModel]]:
    return [each for child in base.__subclasses__() for each in (child, *models(child))]


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_field_has_a_sentence_of_help(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        assert (field.description or "").rstrip("”“").endswith((".", "?")), name


class Editor(yaml.SafeLoader):
    """Reads as an editor does, by YAML 1.2: `yes` is a word, only `true` and `false` are not."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in found if tag != "tag:yaml.org,2002:bool"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))


def texts(node: Any) -> Any:
    """PyYAML turns dates into date objects, which JSON does not know."""
    if isinstance(node, dict):
        return {str(key): texts(value) for key, value in node.items()}
    if isinstance(node, list):
        return [texts(item) for item in node]
    return node.isoformat() if isinstance(node, datetime.date) else node


@pytest.mark.parametrize("file", sorted((ROOT / "offers").rglob("*.yml")), ids=lambda file: file.stem)
def test_editors_see_no_false_alarm(file: Path) -> None:
    """Each file names its schema, and is valid in an editor that reads YAML with its usual types."""
    text = file.read_text("utf-8")
    head = text.split("\n", 1)[0]
    assert head.startswith("# yaml-language-server: $schema=")
    schema = json.loads((file.parent / head.partition("=")[2]).resolve().read_text("utf-8"))

    found = jsonschema.Draft202012Validator(schema).iter_errors(texts(yaml.load(text, Editor)))

    assert [error.message for error in found] == []
