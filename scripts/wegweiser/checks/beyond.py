"""What is checked only when it is asked for: the built site, and the addresses outside it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from wegweiser.checks.accepting import acceptances, settled
from wegweiser.checks.run import Checked
from wegweiser.project import Project

Progress = Callable[[int], Callable[[], None]]
"""How many addresses will be asked → what to call after each."""


def site(project: Project, folder: Path) -> Checked:
    """The problems of a site that was built into a folder."""
    from wegweiser.checks.built.run import check_site  # noqa: PLC0415 - the other checks must not pay for it

    return Checked(check_site(project, folder), {})


def links(project: Project, now: datetime.datetime, progress: Progress) -> Checked:
    """The problems of the addresses outside the site; an editor can accept them where they stand."""
    if project.catalogue is None:
        return Checked(project.problems, {})
    from wegweiser.checks.outward.run import check_links, manners  # noqa: PLC0415 - nor for this

    standing, accepted = settled(check_links(project, now, manners(project), progress), acceptances(project))
    return Checked(tuple(standing), {}, tuple(accepted))


def joined(*parts: Checked) -> Checked:
    """Several checks as one."""
    problems = sorted((problem for part in parts for problem in part.problems), key=lambda problem: problem.order)
    return Checked(tuple(problems), {}, tuple(pair for part in parts for pair in part.accepted))
