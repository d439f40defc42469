"""A site's shares in several processes: each writes its files itself, so nothing has to travel between them."""

from __future__ import annotations

import datetime
import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from wegweiser.project import Project, open_project
from wegweiser.site import Share

Write = Callable[[Project, Share, Path], int]
"""Writes a share into a folder and says how many files it wrote; a function of a module, so that other processes find it."""
ENOUGH = 500
"""Pages below which starting processes costs more than it saves."""

_project: Project | None = None
"""What a process works on: a forked one inherits it, a spawned one opens it."""


def spread(project: Project, shares: Sequence[Share], folder: Path, write: Write, processes: int | None = None) -> int:
    """Writes all shares, in as many processes as there are processors; the files are the same as from one."""
    count = min(processes or _processors(), len(shares))
    if count < 2 or sum(share.last - share.first for share in shares) < ENOUGH:
        return sum(write(project, share, folder) for share in shares)
    _adopt(project)
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(count, context, _open, (project.root, project.today)) as pool:
        return sum(pool.map(_write, shares, [folder] * len(shares), [write] * len(shares)))


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _open(root: Path, today: datetime.date) -> None:
    gc.set_threshold(100_000)  # pages are values without cycles; to look for some among so many takes a tenth of the time
    if _project is None:
        _adopt(open_project(root, today))


def _adopt(project: Project) -> None:
    global _project  # noqa: PLW0603 - one project per process
    _project = project


def _write(share: Share, folder: Path, write: Write) -> int:
    assert _project is not None
    return write(_project, share, folder)
