"""What has changed is seen, and only that."""

import os
import shutil
from pathlib import Path, PurePosixPath
from queue import Queue

import pytest

from tests.preview.writer import BASE
from wegweiser.preview.watch import Stamps, watch

OFFER = PurePosixPath("offers/language/kurs-beratung.yml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def test_a_look_finds_what_is_new_different_and_gone(root: Path) -> None:
    stamps = Stamps(root, ["offers", "translations"])
    assert stamps.changed() == ()

    (root / OFFER).write_text("title: neu", "utf-8")
    assert stamps.changed() == (OFFER,)
    assert stamps.changed() == ()

    (root / "offers/work").mkdir()
    (root / "offers/work/neu.yml").write_text("title: neu", "utf-8")
    (root / OFFER).unlink()
    assert stamps.changed() == (OFFER, PurePosixPath("offers/work/neu.yml"))
    assert stamps.changed() == ()

    shutil.rmtree(root / "translations")
    assert {path.suffix for path in stamps.changed()} == {".po"}


def test_two_saves_within_one_tick_of_the_clock_are_both_seen(root: Path) -> None:
    stamps = Stamps(root, ["offers"])
    (root / OFFER).write_text("title: eins", "utf-8")
    assert stamps.changed() == (OFFER,)

    times = (root / OFFER).stat()
    (root / OFFER).write_text("title: zwei", "utf-8")
    os.utime(root / OFFER, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert stamps.changed() == (OFFER,)


@pytest.mark.parametrize("renamed", [False, True], ids=["written", "renamed"])
def test_a_save_is_reported_once(root: Path, renamed: bool) -> None:
    seen: Queue[tuple[PurePosixPath, ...]] = Queue()
    stop = watch(root, ["offers", "translations", "nowhere"], seen.put)
    try:
        if renamed:
            (root / "offers/language/.swap").write_text("title: neu", "utf-8")
            (root / "offers/language/.swap").rename(root / OFFER)
        else:
            (root / OFFER).write_text("title: neu", "utf-8")
        found: set[PurePosixPath] = set()
        while OFFER not in found:
            found |= {*seen.get(timeout=60)}
    finally:
        stop()
    assert found <= {OFFER, OFFER.with_name(".swap")}
    assert seen.empty()
