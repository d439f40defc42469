"""Makes the pictures of README and handbook from the real site: `.venv/bin/python scripts/pictures/make.py` after `make site`."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Route, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE.parent)]

from tests.chromium import launch  # noqa: E402 - the tests' way to a browser, from the folder above

from pictures.handbook import PHONE, SCENES  # noqa: E402 - from the folder above

README = {"phone-ar.png": "ar/offers/sprachcafe/", "phone-de.png": "de/"}
HANDBOOK = ROOT / "docs" / "pictures"
SITE = "https://wegweiser.example/"
"""As offers/municipality.yml has it."""


def context(browser: Browser, folder: Path, **how: Any) -> BrowserContext:
    """A new visitor, for whom the site's own address is the built folder: the pictures show the real address."""
    made = browser.new_context(locale="de-DE", reduced_motion="reduce", **how)

    def answer(route: Route) -> None:
        path = unquote(urlsplit(route.request.url).path).lstrip("/")
        route.fulfill(path=folder / (path + "index.html" if path.endswith("/") or not path else path))

    made.route(f"{SITE}**", answer)
    return made


def readme(browser: Browser, site: Path) -> None:
    """Each picture at the size of a small phone."""
    visitor = context(browser, site, viewport={"width": 360, "height": 1060}, device_scale_factor=1.5)
    tab = visitor.new_page()
    for name, path in README.items():
        tab.goto(SITE + path)
        tab.screenshot(path=HERE / name)
    visitor.close()


def handbook(browser: Browser, site: Path, folder: Path = HANDBOOK) -> None:
    """Each scene with a visitor of its own: nothing is left over from the one before."""
    folder.mkdir(exist_ok=True)
    for name, ((width, height), scene) in SCENES.items():
        visitor = context(browser, site, viewport={"width": width, "height": height})
        tab = visitor.new_page()
        scene(tab, SITE)
        small(tab.screenshot()).save(folder / f"{name}.webp", quality=50, method=6)
        visitor.close()


def small(png: bytes) -> Image.Image:
    """As wide as a phone."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    return picture.resize((PHONE[0], round(picture.height * PHONE[0] / picture.width)), Image.Resampling.LANCZOS)


def main(site: Path) -> None:
    """All of them, from the site in a folder."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        readme(browser, site)
        handbook(browser, site)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
