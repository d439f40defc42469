"""The languages of a large catalogue, side by side on the processors that are there: none knows of another."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence

from wegweiser.checks.language.glossary import Glossary
from wegweiser.checks.narrow import Files
from wegweiser.checks.translations import Spoken, languages, spoken_in
from wegweiser.model.municipality import Language
from wegweiser.project import Project

WORTH = 50_000
"""Texts in all languages; to check fewer takes less time than to start processes."""
_MOST = 4
_START = "fork" if sys.platform == "linux" else "spawn"
_GIVEN: list[tuple[Project, Glossary, Files]] = []
"""What a process works on."""


def all_spoken(project: Project, glossary: Glossary, files: Files, start: str = _START, worth: int = WORTH) -> Sequence[Spoken]:
    """What was found in every language, in the order of the site; alone or side by side, it is the same."""
    wanted = languages(project)
    workers = min(_processors(), len(wanted), _MOST)
    # To fork a process that has threads is not safe.
    if workers < 2 or len(project.messages) * len(wanted) < worth or threading.active_count() > 1:
        return [spoken_in(language, project, glossary, files) for language in wanted]
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a small catalogue must not pay for it
    from multiprocessing import get_context  # noqa: PLC0415

    with ProcessPoolExecutor(workers, get_context(start), _begin, (project, glossary, files)) as pool:
        return [*pool.map(_spoken, wanted)]


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _begin(*given: *tuple[Project, Glossary, Files]) -> None:
    _GIVEN.append(given)


def _spoken(language: Language) -> Spoken:
    return spoken_in(language, *_GIVEN[0])
