"""What visitors see is whole at every moment, however a run ends."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wegweiser.engines.releases import BusyError, before, locked, publish, releases, show, shown

FILES = 40


def make(text: str, good: bool = True):  # type: ignore[no-untyped-def]
    def filled(folder: Path) -> bool:
        folder.mkdir()
        for number in range(FILES):
            (folder / f"{number}.html").write_text(text, "utf-8")
        return good

    return filled


def seen(folder: Path) -> str:
    """What a visitor gets: all files of one release, or the test fails."""
    texts = {(folder / "current" / f"{number}.html").read_text("utf-8") for number in range(FILES)}
    assert len(texts) == 1
    return texts.pop()


def test_a_release_is_shown(tmp_path: Path) -> None:
    for text in ("one", "two"):
        with locked(tmp_path):
            publish(tmp_path, make(text), keep=5)

    assert seen(tmp_path) == "two"
    assert [release.name for release in releases(tmp_path)] == ["0001", "0002"]


def test_a_bad_release_changes_nothing(tmp_path: Path) -> None:
    with locked(tmp_path):
        publish(tmp_path, make("good"), keep=5)
        assert publish(tmp_path, make("bad", good=False), keep=5) is None

    assert seen(tmp_path) == "good"
    assert [path.name for path in (tmp_path / "releases").iterdir()] == ["0001"]


def test_a_crash_changes_nothing(tmp_path: Path) -> None:
    def crash(folder: Path) -> bool:
        make("half")(folder)
        raise OSError

    with locked(tmp_path):
        publish(tmp_path, make("good"), keep=5)
    with locked(tmp_path), pytest.raises(OSError):
        publish(tmp_path, crash, keep=5)

    assert seen(tmp_path) == "good"
    assert [path.name for path in (tmp_path / "releases").iterdir()] == ["0001"]


def test_undo_and_what_stays(tmp_path: Path) -> None:
    for number in range(7):
        publish_one = make(str(number))
        with locked(tmp_path):
            publish(tmp_path, publish_one, keep=3)

    assert [release.name for release in releases(tmp_path)] == ["0005", "0006", "0007"]
    for expected in ("5", "4"):
        previous = before(tmp_path)
        assert previous
        show(tmp_path, previous)
        assert seen(tmp_path) == expected
    assert before(tmp_path) is None


def test_what_is_shown_is_never_swept_away(tmp_path: Path) -> None:
    with locked(tmp_path):
        publish(tmp_path, make("old"), keep=2)
        publish(tmp_path, make("newer"), keep=2)
        show(tmp_path, tmp_path / "releases" / "0001")
        (tmp_path / "releases" / "0003").mkdir()
        (tmp_path / "releases" / "0004").mkdir()
        publish(tmp_path, make("newest"), keep=1)

    assert seen(tmp_path) == "newest"
    assert [release.name for release in releases(tmp_path)] == ["0005"]


def test_two_runs_at_once(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(BusyError), locked(tmp_path):
        pass


RUN = """
import sys
from pathlib import Path
from tests.publish.test_releases import make
from wegweiser.engines.releases import locked, publish
folder = Path(sys.argv[1])
print("begun", flush=True)
for number in range(1000):
    with locked(folder):
        publish(folder, make(str(number)), keep=2)
"""


def test_killed_at_any_moment_the_site_is_whole(tmp_path: Path) -> None:
    with locked(tmp_path):
        publish(tmp_path, make("first"), keep=2)
    chance = random.Random(7)
    for _ in range(25):
        run = subprocess.Popen([sys.executable, "-c", RUN, str(tmp_path)], stdout=subprocess.PIPE, env={**os.environ})
        assert run.stdout
        run.stdout.readline()
        time.sleep(chance.uniform(0, 0.12))
        run.send_signal(signal.SIGKILL)
        run.wait()
        run.stdout.close()
        seen(tmp_path)

    with locked(tmp_path):  # the lock of a killed run holds nobody up
        publish(tmp_path, make("last"), keep=2)
    assert seen(tmp_path) == "last"
    assert {path.name for path in tmp_path.iterdir()} == {".lock", "current", "releases"}
    shown_release = shown(tmp_path)
    assert shown_release in releases(tmp_path)
    assert len(releases(tmp_path)) == 2
