"""The stopwatch counts children and their memory; exponents and ratios are computed right."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import exponent
from bench.__main__ import _builds
from bench.builds import BUILDS, SLOW
from bench.rounds import Result, Size
from bench.stopwatch import Cost, cost
from bench.table import tables

CHILD = "import time; held = bytearray(90_000_000); end = time.process_time() + 0.4\nwhile time.process_time() < end: pass"
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {CHILD!r}], check=True)"


def test_processor_time_and_memory_of_children_count(tmp_path: Path) -> None:
    measured = cost([sys.executable, "-c", PARENT], tmp_path, os.environ)
    assert measured.cpu >= 0.4
    assert measured.wall >= 0.4
    assert 90 < measured.memory < 2000


def test_sleeping_costs_no_processor_time(tmp_path: Path) -> None:
    measured = cost([sys.executable, "-c", "import time; time.sleep(0.6)"], tmp_path, os.environ)
    assert measured.wall >= 0.6
    assert measured.cpu < measured.wall


def test_a_failing_build_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no such page"):
        cost([sys.executable, "-c", "raise ValueError('no such page')"], tmp_path, os.environ)


@given(st.floats(0.1, 3), st.lists(st.integers(1, 10_000), min_size=2, max_size=6, unique=True))
def test_an_exponent_is_found_again(power: float, sizes: list[int]) -> None:
    points = [(float(size), 3 * size**power) for size in sizes]
    assert exponent.fitted(points) == pytest.approx(power, abs=1e-6)
    assert exponent.last(points) == pytest.approx(power, abs=1e-6)


def _result(build: str, size: Size, wall: float, cpu: float) -> Result:
    runs = [Cost(wall * 3, cpu * 3, 50), Cost(wall, cpu, 60), Cost(wall / 2, cpu / 2, 40)]
    return Result(build, size, runs, 1000, 20_000_000, 30_000_000)


def test_the_table_shows_medians_ratios_and_growth() -> None:
    small, large = Size(300, 4), Size(300, 12)
    text = tables(
        [_result("ours", small, 1, 2), _result("ours", large, 3, 6), _result("hugo", large, 4, 8), _result("naive", large, 90, 99)]
    )
    row = next(line for line in text.splitlines() if line.startswith(f"| {large} | {BUILDS['ours'].title}"))
    assert row.split(" | ")[2:] == ["3.00", "6.00", "0.75", "0.75", "30.0", "–", "333", "60", "1,000", "20.0", "30.0 |"]
    assert f"| {BUILDS['ours'].title} | 300x4 | 300x12 | 1.00 | 1.00 | 0.00 |" in text


def test_slow_builds_run_at_large_sizes_only_when_named() -> None:
    assert set(SLOW) <= set(_builds(Size(300, 12), []))
    assert not set(SLOW) & set(_builds(Size(1000, 12), []))
    assert _builds(Size(1000, 12), ["naive"]) == ["naive"]
