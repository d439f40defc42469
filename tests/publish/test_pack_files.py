"""Packed copies say the same as their files, and are the same every time."""

import gzip
import os
from pathlib import Path

import brotli  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.engines.pack_files import pack_files

PAGE = "<p>Guten Tag, مرحبا</p>".encode() * 50


def written(folder: Path, time: int) -> dict[str, bytes]:
    (folder / "de").mkdir(parents=True)
    for name, content in {"de/index.html": PAGE, "small.json": b"{}", "photo.webp": PAGE, "pack.bin": PAGE}.items():
        (folder / name).write_bytes(content)
        os.utime(folder / name, (time, time))
    pack_files(folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_only_where_it_helps(tmp_path: Path) -> None:
    found = written(tmp_path / "a", 1)

    assert sorted(found) == ["de/index.html", "de/index.html.br", "de/index.html.gz", "pack.bin", "photo.webp", "small.json"]
    assert gzip.decompress(found["de/index.html.gz"]) == PAGE == brotli.decompress(found["de/index.html.br"])


def test_same_bytes_whenever_it_runs(tmp_path: Path) -> None:
    assert written(tmp_path / "a", 1) == written(tmp_path / "b", 2_000_000_000)


@given(st.binary(max_size=3000).map(lambda part: part * 3))
def test_nothing_is_lost(tmp_path_factory: object, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")  # type: ignore[attr-defined]
    (folder / "a.csv").write_bytes(content)
    pack_files(folder)

    for ending, opened in ((".gz", gzip.decompress), (".br", brotli.decompress)):
        packed = folder / f"a.csv{ending}"
        assert not packed.exists() or (opened(packed.read_bytes()) == content and packed.stat().st_size < len(content))
