"""The whole check, in a process of its own: it may take its time, and the preview does not wait for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

DELAY = 1.0
"""Seconds without a change before the check starts: the page comes first."""

Lines = tuple[str, ...]


class Background:
    """Checks after the last of several changes, and says which errors are new and whether all are gone."""

    def __init__(self, root: Path, say: Callable[[Lines], None], delay: float = DELAY) -> None:
        self._root = root
        self._say = say
        self._delay = delay
        self._known: frozenset[str] | None = None
        self._wanted, self._done = Event(), Event()
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def ask(self) -> None:
        """Files have changed: check again; a check that is under way counts no more."""
        self._wanted.set()

    def stop(self) -> None:
        """Ends it, in the middle of a check too."""
        self._done.set()
        self._wanted.set()
        self._thread.join()

    def _work(self) -> None:
        while self._wanted.wait() and not self._done.is_set():
            self._wanted.clear()
            if not self._wanted.wait(self._delay) and (errors := self._check()) is not None:
                self._tell(errors)

    def _check(self) -> Lines | None:
        """The errors; None where files have changed meanwhile."""
        command = [sys.executable, "-m", "wegweiser.cli", "check", "--root", str(self._root), "--format", "json", "--lang", "de"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            _behind(process.pid)
            found: list[bytes] = []
            reader = Thread(target=lambda: found.append(process.stdout.read() if process.stdout else b""), daemon=True)
            reader.start()
            while reader.is_alive() and not self._wanted.is_set():
                reader.join(0.1)
            if reader.is_alive():
                process.kill()
                return None
        return tuple(_line(problem) for problem in json.loads(found[0])["problems"] if problem["severity"] == "error")

    def _tell(self, errors: Lines) -> None:
        known, self._known = self._known, frozenset(errors)
        if fresh := tuple(line for line in errors if not known or line not in known):
            self._say(fresh)
        elif known and not errors:
            self._say(("Die Prüfung findet keine Fehler mehr.",))


def _behind(process: int) -> None:
    """Everything else goes first, where the system knows such an order."""
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, process, 10)


def _line(problem: dict[str, object]) -> str:
    place = f"{problem['path']}:{problem['line']}:{problem['column']}"
    return f"{place}: {problem['fact']} [{problem['rule']}]\n    Hilfe: {problem['help']}"
