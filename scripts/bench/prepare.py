"""Writes the sources of every build: `python -m bench.prepare FOLDER 300x12 ours hugo …`. Nobody measures it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from bench.catalogue import write_catalogue
from bench.content import Language, content
from bench.peers import bare, eleventy, hugo, mkdocs
from bench.words import LANGUAGES
from wegweiser.project import open_project

PEERS: Mapping[str, Callable[[Path, Sequence[Language]], None]] = {
    "hugo": hugo.prepare,
    "bare": bare.prepare,
    "eleventy": eleventy.prepare,
    "naive": mkdocs.prepare,
    "outside-nav": mkdocs.prepare_outside_nav,
}


def prepare(folder: Path, offers: int, languages: int, wanted: Iterable[str]) -> None:
    """Our own catalogue in `folder/ours`, and in folders beside it the same offers for the peers wanted."""
    write_catalogue(folder / "ours", offers, LANGUAGES[:languages])
    peers = [name for name in PEERS if name in wanted]
    pages = tuple(content(open_project(folder / "ours"))) if peers else ()
    for name in peers:
        PEERS[name](folder / name, pages)


if __name__ == "__main__":
    count, _, langs = sys.argv[2].partition("x")
    prepare(Path(sys.argv[1]), int(count), int(langs), sys.argv[3:])
