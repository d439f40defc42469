"""What one command costs. The measuring process stays small: Linux counts the memory before `exec` to the child."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile


@dataclass(frozen=True)
class Cost:
    """Seconds of wall and of processor time, children included, and peak memory in MB."""

    wall: float
    cpu: float
    memory: float


def cost(command: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> Cost:
    """Runs a command; where it fails, the bench ends with the command's own words."""
    with TemporaryFile() as words:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, env=dict(environment), stdout=words, stderr=subprocess.STDOUT)
        watch = _Watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        sampled = watch.stop()
        if process.returncode:
            words.seek(0)
            sys.exit(f"{' '.join(command)}\n{words.read().decode()[-3000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(sampled, usage.ru_maxrss / 1024))


class _Watch:
    """Samples the memory of a process and all its children (PSS: shared pages count once) until it is stopped."""

    def __init__(self, pid: int) -> None:
        self._pid, self._peak, self._over = pid, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The highest sum seen, in MB."""
        self._over.set()
        self._thread.join()
        return self._peak

    def _run(self) -> None:
        while not self._over.wait(0.2):
            self._peak = max(self._peak, sum(map(_memory, _tree(self._pid))))


def _tree(pid: int) -> Iterator[int]:
    yield pid
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _tree(int(child))


def _memory(pid: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
