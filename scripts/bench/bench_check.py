"""`wegweiser check` beside `check-jsonschema` on the same offer files, in turn: `python bench_check.py [offers] [languages] [runs]`.

Needs `check-jsonschema` on the PATH or beside this Python (`pip install check-jsonschema==0.39.0`): a peer, no dependency.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from catalogue import LANGUAGES, ROOT, enlarge

BIN = Path(sys.executable).parent


def timed(command: Sequence[str]) -> tuple[float, float]:
    """Wall and processor seconds of a command, children included."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(offers: int = 1000, languages: int = 12, runs: int = 3) -> None:
    """Prints the medians and their ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        enlarge(folder, offers, LANGUAGES[:languages])
        files = [
            str(file) for file in sorted((folder / "offers").glob("*/*.yml")) if file.parent.name not in ("agreement", "organisations")
        ]
        ours = [str(BIN / "wegweiser"), "check", "--root", name]
        theirs = [str(BIN / "check-jsonschema"), "--schemafile", str(ROOT / "scripts/wegweiser/schema/offer.json"), *files]
        pairs = [(timed(ours), timed(theirs)) for _ in range(runs)]
    (wall, cpu), (their_wall, their_cpu) = (
        [statistics.median(column) for column in zip(*side, strict=True)] for side in zip(*pairs, strict=True)
    )
    print(f"{len(files)} offers × {languages} languages, {runs} runs, medians")
    print(f"wegweiser check    wall {wall:7.2f} s   processor {cpu:7.2f} s")
    print(f"check-jsonschema   wall {their_wall:7.2f} s   processor {their_cpu:7.2f} s")
    print(f"ratio              wall {wall / their_wall:7.2f}     processor {cpu / their_cpu:7.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
