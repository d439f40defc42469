"""The theme's files: one stylesheet for everything, one more for each heavy kind of page, the scripts, and an icon."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from wegweiser.model.terms import LifeArea
from wegweiser.pages import icons
from wegweiser.pages.page import Output
from wegweiser.theme.material import prose_styles
from wegweiser.theme.scripts import embed, scripts, worker

FAVICON = "assets/favicon.svg"
PICTURES = "assets/share"
"""What a messenger shows beside a link: a picture per life area, without words, for all languages."""
SHEET_FORMAT = "assets/wegweiser-sheet-1.schema.json"
"""The format in which the agreement sheet is saved, for whoever wants to read such a file."""


def assets() -> tuple[Output, ...]:
    """Every file of the theme that a site needs."""
    theme = files("wegweiser.theme")
    extra = sorted(file.name.removesuffix(".css") for file in (theme / "styles").iterdir())
    return (
        stylesheet(),
        *map(extra_stylesheet, extra),
        *scripts(),
        worker(),
        embed(),
        Output(FAVICON, (theme / "favicon.svg").read_bytes()),
        Output(SHEET_FORMAT, (theme / "js/sheet/schema.json").read_bytes()),
        *(Output(f"{PICTURES}/{file.name}", file.read_bytes()) for file in sorted((theme / "share").iterdir(), key=lambda file: file.name)),
    )


def picture(area: LifeArea | None) -> str:
    """The picture of a life area, or of the whole site."""
    return f"{PICTURES}/{area or 'wegweiser'}.png"


@cache
def stylesheet() -> Output:
    """What every page shares, then each component, then the icons: later rules win."""
    theme = files("wegweiser.theme")
    own = [(theme / "base.css").read_text("utf-8"), *(_component(folder) for folder in components()), icons.styles()]
    return _named("wegweiser", minified("\n".join(own)))


@cache
def extra_stylesheet(name: str) -> Output:
    """What only one kind of page needs: `styles/<name>.css`; the gallery needs them all.

    Hand-written Markdown may hold anything, so it gets Material's prose.
    """
    folder = files("wegweiser.theme") / "styles"
    found = sorted(file.name for file in folder.iterdir()) if name == "gallery" else [f"{name}.css"]
    own = "\n".join((folder / file).read_text("utf-8") for file in found)
    return _named(name, minified(prose_styles() + own if name == "document" else own))


def components() -> list[Traversable]:
    """Folders of all components, by name."""
    return sorted(
        (folder for folder in (files("wegweiser.theme") / "components").iterdir() if folder.is_dir()), key=lambda folder: folder.name
    )


def minified(css: str) -> str:
    """Without comments and white space that says nothing. Strings in our styles hold neither."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    tight = re.sub(r"\s*([{};,>])\s*", r"\1", re.sub(r"\s+", " ", bare))
    return re.sub(r": (?=[^{}]*[;}])", ":", tight).replace(";}", "}").strip()


def _named(name: str, css: str) -> Output:
    content = css.encode()
    return Output(f"assets/{name}.{hashlib.sha256(content).hexdigest()[:8]}.css", content)


def _component(folder: Traversable) -> str:
    file = folder / f"{folder.name}.css"
    return file.read_text("utf-8") if file.is_file() else ""
