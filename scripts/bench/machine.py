"""On what was measured, and with which versions. Nothing that names a machine or a folder."""

from __future__ import annotations

import datetime
import json
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import version

from bench.builds import HERE
from bench.rounds import place

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "jinja2", "pyyaml", "pydantic")


def facts() -> str:
    """One paragraph of facts."""
    return "; ".join(_facts()) + "."


def _facts() -> Iterator[str]:
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    memory = "output in memory (tmpfs)" if place() else "output on disk"
    yield f"{datetime.date.today():%B %Y}, {len(os.sched_getaffinity(0))} cores{load}, {platform.system()}, {memory}"
    yield f"Python {platform.python_version()}"
    yield ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    pins = (HERE.parent.parent / "requirements/bench.in").read_text("utf-8").splitlines()
    yield ", ".join(line.replace("==", " ") for line in pins if "==" in line)
    eleventy = json.loads((HERE / "themes/eleventy/package.json").read_text("utf-8"))["dependencies"]
    yield f"Eleventy {eleventy['@11ty/eleventy']}{_node()}"


def _node() -> str:
    if not shutil.which("node"):
        return ""
    found = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    return f" on Node {found.removeprefix('v')}"
