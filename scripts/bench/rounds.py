"""Runs builds in turn, A B A B …, each into a fresh folder in memory, and keeps what each run cost."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.builds import BUILDS, HERE, Build
from bench.stopwatch import Cost, cost

MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Size:
    """Offers × languages."""

    offers: int
    languages: int

    def __str__(self) -> str:
        return f"{self.offers}x{self.languages}"


@dataclass(frozen=True)
class Result:
    """One build at one size: its runs, and what it wrote (pages, bytes of HTML, bytes of everything)."""

    build: str
    size: Size
    runs: Sequence[Cost]
    pages: int
    html: int
    bytes: int

    @property
    def wall(self) -> float:
        """Median of the seconds by the clock."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        """Median of the processor seconds, user and system, all children."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def memory(self) -> float:
        """Highest peak seen, in MB."""
        return max(run.memory for run in self.runs)


def measured(size: Size, names: Sequence[str], runs: int) -> list[Result]:
    """The named builds at one size, `runs` rounds."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-bench-", dir=place()) as name:
        folder = Path(name)
        _prepare(folder, size, names)
        costs: dict[str, list[Cost]] = {build: [] for build in names}
        written: dict[str, tuple[int, int, int]] = {}
        for number in range(runs):
            for build in names:
                costs[build].append(_run(folder, BUILDS[build]))
                written.setdefault(build, _written(folder / "out"))
                shutil.rmtree(folder / "out", ignore_errors=True)
                _say(f"{size} {build} {number + 1}/{runs}: {costs[build][-1].wall:.2f} s, processor {costs[build][-1].cpu:.2f} s")
        return [Result(build, size, costs[build], *written[build]) for build in names]


def place() -> Path | None:
    """Memory where there is room (the naive site writes four gigabytes at 1,000 × 12), else None: the usual temporary folder."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 8e9 else None


def _prepare(folder: Path, size: Size, names: Sequence[str]) -> None:
    _say(f"{size}: writing the sources")
    command = [sys.executable, "-m", "bench.prepare", str(folder), str(size), *{BUILDS[name].sources for name in names}]
    subprocess.run(command, env=_environment(), check=True)


def _run(folder: Path, build: Build) -> Cost:
    source = folder / build.sources
    return cost(build.command(source, folder / "out"), source, _environment())


def _environment() -> Mapping[str, str]:
    return os.environ | {"PYTHONPATH": str(HERE.parent), "NO_MKDOCS_2_WARNING": "1"}


def _written(folder: Path) -> tuple[int, int, int]:
    sizes = list(_sizes(folder))
    html = [size for name, size in sizes if name.endswith(".html")]
    return len(html), sum(html), sum(size for _, size in sizes)


def _sizes(folder: Path) -> Iterator[tuple[str, int]]:
    for file in folder.rglob("*"):
        if file.is_file():
            yield file.name, file.stat().st_size


def _say(text: str) -> None:
    print(f"▸ {text}", file=sys.stderr, flush=True)
