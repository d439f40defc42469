"""Makes the README's pictures from the real site: `.venv/bin/python scripts/pictures/make.py` after `make site`."""

from __future__ import annotations

import functools
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from tests.chromium import launch  # noqa: E402 - the tests' way to a browser, from the folder above


class Quiet(SimpleHTTPRequestHandler):
    """Serves without a line per request."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


PICTURES = {"phone-ar.png": "ar/offers/sprachcafe/", "phone-de.png": "de/"}


def main() -> None:
    """Writes each picture at the size of a small phone."""
    handler = functools.partial(Quiet, directory=str(ROOT / "site"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = launch(playwright)
        tab = browser.new_page(viewport={"width": 360, "height": 1060}, device_scale_factor=1.5)
        for name, path in PICTURES.items():
            tab.goto(f"http://127.0.0.1:{server.server_address[1]}/{path}")
            tab.screenshot(path=HERE / name)
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
