"""`make bench-phone`: first paint beside GOV.UK Frontend in the same run, and Lighthouse; prints two tables."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright
from tests.built.phone import serving
from tests.chromium import NAMES, launch

from bench.phone.lighthouse import CATEGORIES, scores
from bench.phone.pages import ours, peer
from bench.phone.paint import SLOWER, median, paints

PATHS = {
    "home": "",
    "list": "offers/",
    "offer": "offers/integrationskurs-vormittag/",
    "agreement": "agreement/was-ist-das/",
    "sheet": "sheet/",
}
LANGUAGES = ("de", "ar")


def main(rounds: int = 3) -> None:
    """Builds, serves, measures, prints."""
    with tempfile.TemporaryDirectory() as name:
        mine, theirs = ours(Path(name) / "ours"), peer(Path(name) / "peer")
        with serving(mine) as here, serving(theirs) as there:
            urls = {f"{lang} {kind}": f"{here}/{lang}/{path}" for lang in LANGUAGES for kind, path in PATHS.items()}
            print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n")
            _paint_table({**urls, "GOV.UK Frontend": f"{there}/"}, rounds)
            _lighthouse_table(urls, rounds)


def _paint_table(urls: dict[str, str], rounds: int) -> None:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        line, phone = (paints(browser, urls, rounds, slower) for slower in (1, SLOWER))
        browser.close()
    print(f"| largest paint, s (median, worst) | this processor | {SLOWER} times slower |\n|---|---|---|")
    for name in urls:
        print(f"| {name} | {' | '.join(f'{median(times):.2f} ({max(times) / 1000:.2f})' for times in (line[name], phone[name]))} |")


def _lighthouse_table(urls: dict[str, str], rounds: int) -> None:
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), "")
    print(f"\n| page | {' | '.join(CATEGORIES)} | failed |\n|---|{'---|' * (len(CATEGORIES) + 1)}")
    for name, url in urls.items():
        medians, failed = scores(url, rounds, chromium)
        print(f"| {name} | {' | '.join(map(str, medians))} | {', '.join(failed)} |", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
