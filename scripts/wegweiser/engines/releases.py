"""A folder of releases, of which a symbolic link shows one: `current → releases/0007`. What is shown is whole at every moment.

DIR/current             the link that the web server follows
DIR/releases/0007/      one built site; never changed once it has its name
DIR/releases/.new/      a site being built; left behind only by a run that was killed, swept by the next one
DIR/.lock               held while a run works; the system lets go of it when the run dies
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NEW = ".new"


class BusyError(Exception):
    """Another run is publishing into the same folder."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Only one run at a time works on a folder of releases."""
    (folder / "releases").mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError from None
        yield


def publish(folder: Path, make: Callable[[Path], bool], keep: int) -> Path | None:
    """A new release from `make`, which fills a folder and says whether it may be shown; None where it may not.

    The last `keep` releases stay, and what is shown always.
    """
    new = folder / "releases" / NEW
    shutil.rmtree(new, ignore_errors=True)
    try:
        if not make(new):
            return None
        release = folder / "releases" / f"{_last(folder) + 1:04}"
        _settle(new)
        new.rename(release)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    show(folder, release)
    for old in releases(folder)[:-keep]:
        if old != shown(folder):
            shutil.rmtree(old)
    return release


def releases(folder: Path) -> list[Path]:
    """All releases, the oldest first."""
    found = (path for path in (folder / "releases").iterdir() if path.name.isdecimal())
    return sorted(found, key=lambda path: int(path.name))


def shown(folder: Path) -> Path | None:
    """The release that is shown."""
    link = folder / "current"
    return folder / link.readlink() if link.is_symlink() else None


def show(folder: Path, release: Path) -> None:
    """Shows a release: a link beside the old one takes its name, which no visitor can see halfway."""
    link = folder / ".current"
    link.unlink(missing_ok=True)
    link.symlink_to(release.relative_to(folder), target_is_directory=True)
    link.replace(folder / "current")
    _sync(folder)


def before(folder: Path) -> Path | None:
    """The release before the one that is shown."""
    now = shown(folder)
    older = [release for release in releases(folder) if now and int(release.name) < int(now.name)]
    return older[-1] if older else None


def _last(folder: Path) -> int:
    return max((int(release.name) for release in releases(folder)), default=0)


def _settle(folder: Path) -> None:
    """Waits until the files are on the disk: after a power cut a link must not show empty ones."""
    os.sync()
    _sync(folder)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
