"""Every component with every example of its `examples.yml` on one page: for review, and for tests of each example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import yaml
from markupsafe import Markup

from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Page
from wegweiser.theme.assets import components
from wegweiser.translation.edition import Edition

PATH = "gallery/"


@dataclass(frozen=True)
class Example:
    """One example of a component, rendered."""

    component: str
    name: str
    html: Markup


def examples(edition: Edition) -> Iterator[Example]:
    """All examples of all components in one language."""
    desk = Desk(edition)
    for folder in components():
        for example in yaml.safe_load((folder / "examples.yml").read_text("utf-8")):
            yield Example(
                folder.name,
                example["name"],
                desk.component(folder.name, **{name: _records(value) for name, value in example["args"].items()}),
            )


def _records(value: Any) -> Any:
    """Mappings as records, for templates read fields: `{href: "#"}` → `.href`."""
    if isinstance(value, list):
        return [_records(each) for each in value]
    return SimpleNamespace(**{key: _records(each) for key, each in value.items()}) if isinstance(value, dict) else value


def gallery(edition: Edition) -> Page:
    """One page with all of them; it belongs to no site, reviewers build it."""
    shown = [
        Markup('<section class="stack"><h2>{}: {}</h2>{}</section>').format(example.component, example.name, example.html)
        for example in examples(edition)
    ]
    body = Markup("<h1>Komponenten</h1>") + Markup("\n").join(shown)
    return Page(PATH, edition.lang, "gallery", "Komponenten", "Alle Komponenten mit ihren Beispielen.", body, style="gallery")
