"""Checks the addresses outside the site; slow, so only when it is asked for."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from wegweiser.checks.outward.ask import Manners, ask
from wegweiser.checks.outward.memory import learned, recall, remember
from wegweiser.checks.outward.mentions import mentions
from wegweiser.checks.outward.say import problem
from wegweiser.problem import Problem
from wegweiser.project import Project

MEMORY = Path(".cache") / "links.json"


Progress = Callable[[int], Callable[[], None]]
"""How many addresses will be asked → what to call after each."""


def silent(count: int) -> Callable[[], None]:
    """Progress that nobody sees."""
    return lambda: None


def manners(project: Project) -> Manners:
    """Our usual behaviour, under the name and address of the site."""
    return Manners(agent=f"wegweiser link check (+{project.address})")


def check_links(project: Project, now: datetime.datetime, behaviour: Manners, progress: Progress = silent) -> tuple[Problem, ...]:
    """What is wrong with each address at each place where it stands; asks only what is not known freshly enough."""
    file = project.root / MEMORY
    named = tuple(mentions(project))
    urls: Sequence[str] = sorted({mention.url for mention in named})
    memory = recall(file)
    due = [url for url in urls if url not in memory or not memory[url].holds(now)]
    answers = asyncio.run(ask(due, behaviour, progress(len(due)))) if due else {}
    known = {url: learned(memory, url, answers[url], now) if url in answers else memory[url] for url in urls}
    remember(file, known)
    found = (problem(mention, known[mention.url], now) for mention in named)
    return tuple(sorted({each.order: each for each in found if each}.values(), key=lambda each: each.order))
