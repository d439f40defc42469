"""Which files below some folders have changed. The system says that something has happened, a look at all files says what.

Where the system says nothing (network drives, shared folders of virtual machines), a look now and then has to do.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from threading import Event, Thread

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

QUIET = 0.02
"""Seconds without news before files are looked at: an editor writes, renames and deletes in a row."""
PATIENCE = 10
"""How many times at most news may put off the look."""
REST = 2.0
"""Seconds between looks when the system says nothing."""
CLOCK = 50_000_000
"""Nanoseconds that a file system's clock may stand still: what was written so shortly before a look is looked at again."""

Stamp = tuple[int, int, int]


class Stamps:
    """How files stood at the last look."""

    def __init__(self, root: Path, folders: Sequence[str]) -> None:
        self.root = root
        self.folders = folders
        self._at = 0
        self._stamps: dict[str, Stamp] = {}
        self.changed()

    def changed(self) -> tuple[PurePosixPath, ...]:
        """Files that are new, gone, or different since the last look, relative to the root."""
        at, old = self._at, self._stamps
        self._at = time.time_ns()
        self._stamps = {path: stamp for folder in self.folders for path, stamp in _stamps(self.root / folder)}
        doubtful = {path for path, stamp in self._stamps.items() if stamp[0] > at - CLOCK}
        different = {path for path in old.keys() | self._stamps.keys() if old.get(path) != self._stamps.get(path)}
        return tuple(PurePosixPath(Path(path).relative_to(self.root).as_posix()) for path in sorted(different | doubtful))


def _stamps(folder: str | Path) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir():
                yield from _stamps(entry.path)
            else:
                found = entry.stat()
                yield entry.path, (found.st_mtime_ns, found.st_size, found.st_ino)
        except OSError:
            continue  # gone meanwhile: the next look finds it gone


class _Bell(FileSystemEventHandler):
    def __init__(self, rung: Event) -> None:
        self._rung = rung

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in ("opened", "closed_no_write"):
            self._rung.set()


def watch(root: Path, folders: Sequence[str], changed: Callable[[tuple[PurePosixPath, ...]], None]) -> Callable[[], None]:
    """Calls `changed` with every change, from a thread of its own; what comes back ends it."""
    rung, done = Event(), Event()
    observer = Observer()
    for folder in folders:
        if (root / folder).is_dir():
            observer.schedule(_Bell(rung), str(root / folder), recursive=True)
    observer.start()
    stamps = Stamps(root, folders)
    thread = Thread(target=_watch, args=(stamps, changed, rung, done), daemon=True)
    thread.start()

    def stop() -> None:
        done.set()
        rung.set()
        observer.stop()
        observer.join()
        thread.join()

    return stop


def _watch(stamps: Stamps, changed: Callable[[tuple[PurePosixPath, ...]], None], rung: Event, done: Event) -> None:
    while not done.is_set():
        rung.wait(REST)
        for _ in range(PATIENCE):
            rung.clear()
            if not rung.wait(QUIET):
                break
        if not done.is_set() and (found := stamps.changed()):
            changed(found)
