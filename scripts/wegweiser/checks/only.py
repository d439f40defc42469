"""The part of a check that is about some files."""

from __future__ import annotations

from wegweiser.checks.narrow import Files, inside
from wegweiser.checks.run import Checked, check
from wegweiser.project import Project


def only(project: Project, files: Files) -> Checked:
    """The problems in these files and folders; how far the translations are is no matter of a few files."""
    checked = check(project, files)
    problems = tuple(problem for problem in checked.problems if inside(problem.position.path, files))
    accepted = tuple(pair for pair in checked.accepted if inside(pair[0].position.path, files))
    return Checked(problems, {}, accepted)
