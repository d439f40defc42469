"""`make bench`: what our build costs beside others on the same work."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
from collections.abc import Sequence

from bench import machine, tools
from bench.builds import BIN, BUILDS, CACHE, SLOW
from bench.rounds import Result, Size, measured
from bench.table import tables

PAGES_OF_SLOW = 6000
"""Up to so many pages the slow builds run without being named."""

NOTES = """\
All build the same offers, and per language area pages, a list and a home; peers get labels and related offers' titles ready-made.
Ours has more: organisations, agreement, goals, emergency numbers, legal pages, and an address in no language for every offer.
Processor time is user + system of all processes. Peak memory is the highest sum over a build's processes (PSS, five times a second) or
its largest process (`ru_maxrss`), whichever is more.
"""


def main() -> None:
    """Measures, prints Markdown, and keeps it in `.cache/bench/`."""
    # Where there is no Node, setup.py has put one beside Python.
    os.environ["PATH"] += os.pathsep + str(BIN)
    chosen = _arguments()
    results: list[Result] = []
    sizes: Sequence[Size] = chosen.sizes
    tools.install({name for size in sizes for name in _builds(size, chosen.peers)})
    about = machine.facts()
    for size in sizes:
        results += measured(size, _builds(size, chosen.peers), chosen.runs)
        _keep(chosen.name, about, results)
    print(_text(about, results))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=_size, nargs="+", default=[Size(300, 12)], help="offers x languages, for example 300x12 1000x12")
    parser.add_argument("--peers", choices=BUILDS, nargs="*", default=[], help="builds to measure; without it all that end in minutes")
    parser.add_argument("--runs", type=int, default=3, help="rounds; the table shows medians")
    parser.add_argument("--name", default="result", help="name of the files in .cache/bench/")
    return parser.parse_args()


def _size(text: str) -> Size:
    offers, _, languages = text.partition("x")
    return Size(int(offers), int(languages))


def _builds(size: Size, peers: Sequence[str]) -> Sequence[str]:
    small = size.offers * size.languages <= PAGES_OF_SLOW
    return peers or [name for name in BUILDS if small or name not in SLOW]


def _text(about: str, results: Sequence[Result]) -> str:
    return f"{about}\n{NOTES}\n{tables(results)}"


def _keep(name: str, about: str, results: Sequence[Result]) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    (CACHE / f"{name}.md").write_text(_text(about, results) + "\n", "utf-8")
    plain = {"machine": about, "results": [dataclasses.asdict(result) for result in results]}
    (CACHE / f"{name}.json").write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
