"""Writes sources as people write them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


class _Dumper(yaml.CSafeDumper):
    """Writes texts of several lines as an editor does: below a `|`."""


_Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)
)


def write(file: Path, text: str) -> None:
    """A file, with the folders on its way."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def as_yaml(value: Any) -> str:
    """YAML in blocks, keys in their order."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)


def as_json(value: Any) -> str:
    """JSON with letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def markdown(front: Mapping[str, Any], body: str) -> str:
    """A Markdown file with front matter."""
    return f"---\n{as_yaml(front)}---\n{body}\n"
