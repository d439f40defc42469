"""Lighthouse's four scores for a page, from its command line, in a Chromium of its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def scores(url: str, rounds: int, chromium: str) -> tuple[tuple[int, ...], Sequence[str]]:
    """The medians in the order of CATEGORIES, and the names of the audits that failed in the last round."""
    found = [_report(url, chromium) for _ in range(rounds)]
    medians = tuple(round(100 * statistics.median(report["categories"][name]["score"] for report in found)) for name in CATEGORIES)
    last = found[-1]["audits"]
    weighted = {ref["id"] for name in CATEGORIES for ref in found[-1]["categories"][name]["auditRefs"] if ref["weight"]}
    return medians, sorted(id for id in weighted if last[id]["score"] is not None and last[id]["score"] < 0.9)


def _report(url: str, chromium: str) -> dict[str, Any]:
    # Beside this Python lies the Node of the set-up.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [
            "node", str(HERE / "node_modules/lighthouse/cli/index.js"), url, "--output=json", "--quiet",
            f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
        ],
        check=True, capture_output=True, text=True, env={**os.environ, "PATH": path, "CHROME_PATH": chromium},
    )  # fmt: skip
    return dict(json.loads(done.stdout))
