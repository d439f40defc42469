"""Every component with every example: complete, and accessible on its own page."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.built.test_in_chromium import AXE, TAGS
from wegweiser.pages.gallery import examples, gallery
from wegweiser.pages.layout import html
from wegweiser.project import Project
from wegweiser.theme.assets import assets, components, extra_stylesheet

ONCE = {
    "landmark-no-duplicate-banner",
    "landmark-no-duplicate-contentinfo",
    "landmark-unique",
    "landmark-banner-is-top-level",
    "landmark-contentinfo-is-top-level",
    "page-has-heading-one",
    "heading-order",
}
"""The gallery repeats what stands once on a page (banner, main menu, footer): no fault of the component."""


def test_every_component_has_macro_style_and_examples(project: Project) -> None:
    shown = {example.component for example in examples(project.editions["de"])}

    for folder in components():
        assert {f"{folder.name}.jinja", "examples.yml"} <= {file.name for file in folder.iterdir()}
        assert folder.name in shown


@pytest.mark.parametrize("lang", ["de", "ar"])
def test_examples_are_accessible(project: Project, browser: Browser, tmp_path: Path, lang: str) -> None:
    edition = project.editions[lang]
    page = gallery(edition)
    for output in (*assets(), extra_stylesheet("gallery")):
        (tmp_path / output.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / output.path).write_bytes(output.content)
    (tmp_path / "gallery").mkdir()
    (tmp_path / "gallery" / "index.html").write_text(html(page, project.desks[lang], project.today), "utf-8")
    tab = browser.new_page(viewport={"width": 320, "height": 640})
    tab.goto((tmp_path / "gallery" / "index.html").as_uri())
    tab.evaluate(AXE)

    found = tab.evaluate(f"axe.run(document, {{runOnly: {json.dumps(TAGS)}}})")
    width = tab.evaluate("document.documentElement.scrollWidth")
    tab.close()

    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"] if each["id"] not in ONCE] == []
    assert width <= 320
