"""How long until the largest thing stands on the screen of a cheap phone on a bad line."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from playwright.sync_api import Browser

LINE = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
"""400 kbit/s, 400 ms for a round trip."""
SLOWER = 4
"""A cheap phone's processor, beside the machine that measures."""
_LARGEST = """() => new Promise(done => {
  new PerformanceObserver(list => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
})"""


def paints(browser: Browser, urls: Mapping[str, str], rounds: int, slower: int) -> Mapping[str, Sequence[float]]:
    """Name → times in ms with a processor so many times slower; the pages take turns, so that a busy moment hits all of them."""
    found: dict[str, list[float]] = {name: [] for name in urls}
    for _ in range(rounds):
        for name, url in urls.items():
            found[name].append(_paint(browser, url, slower))
    return found


def median(times: Sequence[float]) -> float:
    """The middle one, in seconds."""
    return statistics.median(times) / 1000


def _paint(browser: Browser, url: str, slower: int) -> float:
    context = browser.new_context(viewport={"width": 360, "height": 640}, device_scale_factor=2)
    tab = context.new_page()
    session = context.new_cdp_session(tab)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    tab.goto(url, wait_until="load", timeout=120_000)
    tab.wait_for_timeout(1500)
    time = float(tab.evaluate(_LARGEST))
    context.close()
    return time
