"""A bare program at the same work: data, template, file; `peers/bare_build.py` is its build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.content import Language
from bench.files import as_json, as_yaml, write
from bench.peers.site import shared


def prepare(folder: Path, languages: Sequence[Language]) -> None:
    """Writes one YAML file per page, beside the data that all pages share."""
    write(folder / "site.json", as_json(shared(languages)))
    for language in languages:
        for page in _pages(language):
            write(folder / language.code / f"{page['path'].rstrip('/').replace('/', '-') or 'index'}.yml", as_yaml(page))


def _pages(language: Language) -> list[Mapping[str, Any]]:
    def page(template: str, title: str, path: str, area: str = "") -> Mapping[str, Any]:
        return {"template": template, "title": title, "path": path, "lang": language.code, "area": area}

    return [
        page("home", language.labels["home"], ""),
        page("list", language.labels["offers"], "offers/"),
        *(page("list", title, f"areas/{area}/", area) for area, title in language.areas.items()),
        *({"template": "offer", **offer} for offer in language.offers),
    ]
