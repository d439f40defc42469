"""Makes the pictures of README and handbook from the real site: `.venv/bin/python scripts/pictures/make.py` after `make site`."""

from __future__ import annotations

import functools
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE.parent)]

from pictures.handbook import PHONE, SCENES  # noqa: E402 - from the folder above
from tests.chromium import launch  # noqa: E402 - the tests' way to a browser, from the folder above


class Quiet(SimpleHTTPRequestHandler):
    """Serves without a line per request."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


README = {"phone-ar.png": "ar/offers/sprachcafe/", "phone-de.png": "de/"}
HANDBOOK = ROOT / "docs" / "pictures"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a built site can be looked at."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def readme(browser: Browser, site: str) -> None:
    """Each picture at the size of a small phone."""
    tab = browser.new_page(viewport={"width": 360, "height": 1060}, device_scale_factor=1.5)
    for name, path in README.items():
        tab.goto(site + path)
        tab.screenshot(path=HERE / name)
    tab.close()


def handbook(browser: Browser, site: str, folder: Path = HANDBOOK) -> None:
    """Each scene in a context of its own: nothing is left over from the one before."""
    folder.mkdir(exist_ok=True)
    for name, ((width, height), scene) in SCENES.items():
        context = browser.new_context(viewport={"width": width, "height": height}, locale="de-DE", reduced_motion="reduce")
        tab = context.new_page()
        scene(tab, site)
        small(tab.screenshot()).save(folder / f"{name}.webp", quality=50, method=6)
        context.close()


def small(png: bytes) -> Image.Image:
    """As wide as a phone."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    return picture.resize((PHONE[0], round(picture.height * PHONE[0] / picture.width)), Image.Resampling.LANCZOS)


def main(folder: Path) -> None:
    """All of them, from the site in a folder."""
    with served(folder) as site, sync_playwright() as playwright:
        browser = launch(playwright)
        readme(browser, site)
        handbook(browser, site)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
