"""Eleventy, from npm, with Nunjucks templates; `themes/pages` serves the bare program, too."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from bench.content import Language
from bench.files import as_json, markdown, write
from bench.peers.site import shared

THEMES = Path(__file__).parent.parent / "themes"


def prepare(folder: Path, languages: Sequence[Language]) -> None:
    """Writes an Eleventy site into `folder`."""
    shutil.copytree(THEMES / "pages", folder / "content/_includes")
    shutil.copy(THEMES / "eleventy/eleventy.config.cjs", folder / "eleventy.config.cjs")
    write(folder / "content/_data/site.json", as_json(shared(languages)))
    for language in languages:
        _pages(folder / "content" / language.code, language)


def _pages(folder: Path, language: Language) -> None:
    def page(name: str, layout: str, title: str, path: str, area: str = "") -> None:
        front = {"layout": layout, "title": title, "path": path, "lang": language.code, "area": area}
        write(folder / f"{name}.md", markdown(front, ""))

    page("index", "home.njk", language.labels["home"], "")
    page("offers/index", "list.njk", language.labels["offers"], "offers/")
    for area, title in language.areas.items():
        page(f"areas/{area}", "list.njk", title, f"areas/{area}/", area)
    for offer in language.offers:
        front = {name: value for name, value in offer.items() if name != "body"}
        write(folder / "offers" / f"{offer['id']}.md", markdown({"layout": "offer.njk"} | front, offer["body"]))
