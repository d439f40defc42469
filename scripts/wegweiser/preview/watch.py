"""Which files below some folders have changed. The system says that something has happened, a look at all files says what.

Where the system says nothing (network drives, shared folders of virtual machines), a look now and then has to do.
"""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from threading import Event, Thread

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

QUIET = 0.02
"""Seconds without news before files are looked at: an editor writes, renames and deletes in a row."""
PATIENCE = 10
"""How many times at most news may put off the look."""
FILLED = 0.1
"""Seconds that an empty file is given to be filled: most programs empty a file first and write then."""
REST = 2.0
"""Seconds between looks when the system says nothing."""
CLOCK = 50_000_000
"""Nanoseconds that a file system's clock may stand still: what was written so shortly before a look is compared by content at the next."""

Stamp = tuple[int, int, int]


class Stamps:
    """How files stood at the last look."""

    def __init__(self, root: Path, folders: Sequence[str]) -> None:
        self.root = root
        self.folders = folders
        self._stamps: dict[str, Stamp] = {}
        self._sums: dict[str, int] = {}
        self.changed()

    def changed(self) -> tuple[PurePosixPath, ...]:
        """Files that are new, gone, or different since the last look, relative to the root."""
        now, old, sums = time.time_ns(), self._stamps, self._sums
        self._stamps = {path: stamp for folder in self.folders for path, stamp in _stamps(self.root / folder)}
        self._sums = {path: _sum(path) for path, stamp in self._stamps.items() if stamp[0] > now - CLOCK}
        different = {path for path in old.keys() | self._stamps.keys() if old.get(path) != self._stamps.get(path)}
        different |= {path for path, known in sums.items() if known != self._sums.get(path, _sum(path))}
        return tuple(PurePosixPath(Path(path).relative_to(self.root).as_posix()) for path in sorted(different))

    def empty(self, path: PurePosixPath) -> bool:
        """Whether a file is there and had nothing in it at the last look."""
        return self._stamps.get(str(self.root / path), (0, 1, 0))[1] == 0


def _sum(path: str) -> int:
    try:
        return zlib.crc32(Path(path).read_bytes())
    except OSError:
        return 0


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
        found = stamps.changed()
        if any(stamps.empty(path) for path in found):
            done.wait(FILLED)
            found = tuple(dict.fromkeys((*found, *stamps.changed())))
        if found and not done.is_set():
            changed(found)
