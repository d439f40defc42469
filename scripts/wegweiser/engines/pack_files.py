"""Packed copies beside the files of a site (`index.html.gz`, `index.html.br`), for servers that send them as they lie there."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from wegweiser.servers.facts import PACKED


def pack_files(folder: Path) -> int:
    """Writes the copies that are smaller than their file; returns how many. Same file, same bytes: no time, no name inside."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix[1:] in PACKED and path.is_file()]
    with ThreadPoolExecutor() as pool:  # both packers let other threads run
        return sum(pool.map(_pack, files))


def _pack(file: Path) -> int:
    content = file.read_bytes()
    smaller = [(ending, packed) for ending, packed in _packed(content) if len(packed) < len(content)]
    for ending, packed in smaller:
        file.with_name(file.name + ending).write_bytes(packed)
    return len(smaller)


def _packed(content: bytes) -> Iterator[tuple[str, bytes]]:
    yield ".gz", gzip.compress(content, mtime=0)
    yield ".br", brotli.compress(content)
