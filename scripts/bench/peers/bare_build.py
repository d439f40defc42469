"""YAML (C loader) → compiled Jinja2 → files, in two processes: the least that any build in Python has to do.

`python bare_build.py SOURCE OUT [markdown]`; it checks nothing, and without the last word it parses no Markdown.
"""

from __future__ import annotations

import html
import json
import multiprocessing
import sys
from functools import cache, partial
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, Template
from markdown_it import MarkdownIt
from markupsafe import Markup

TEMPLATES = Path(__file__).parent.parent / "themes/pages"


@cache
def templates(source: Path) -> dict[str, Template]:
    """Compiled once per process."""
    site = json.loads((source / "site.json").read_text("utf-8"))
    site["svg"] = {name: Markup(svg) for name, svg in site["svg"].items()}
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    environment.globals["site"] = site
    return {name: environment.get_template(f"{name}.njk") for name in ("home", "list", "offer")}


def language(source: Path, out: Path, with_markdown: bool, folder: Path) -> int:
    """Builds all pages of one language; returns how many."""
    compiled = templates(source)
    render = MarkdownIt("commonmark").render if with_markdown else paragraphs
    pages = [yaml.load(file.read_bytes(), yaml.CSafeLoader) for file in sorted(folder.glob("*.yml"))]
    collections = {"lists": lists(pages)}
    for page in pages:
        text = compiled[page["template"]].render(page, collections=collections, content=render(page.get("body", "")))
        file = out / page["lang"] / page["path"] / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return len(pages)


def paragraphs(text: str) -> str:
    """Text between blank lines as paragraphs."""
    return "".join(f"<p>{html.escape(each)}</p>\n" for each in text.split("\n\n"))


def lists(pages: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Offers of the language, and of each of its areas."""
    found: dict[str, list[dict[str, Any]]] = {}
    for page in pages:
        for area in ("", *page["areas"]) if page["template"] == "offer" else ():
            found.setdefault(f"{page['lang']}/{area}", []).append(page)
    return found


def main(source: Path, out: Path, with_markdown: bool) -> None:
    """Builds every language."""
    folders = sorted(folder for folder in source.iterdir() if folder.is_dir())
    with multiprocessing.Pool(2) as pool:
        print(sum(pool.imap_unordered(partial(language, source, out, with_markdown), folders)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "markdown" in sys.argv[3:])
