"""Runs the rules in `checks/site/` over a built site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from wegweiser.checks.built.read import read_site
from wegweiser.checks.built.site import Site
from wegweiser.checks.site import SITE
from wegweiser.problem import Position, Problem
from wegweiser.project import Project


def check_site(project: Project, folder: Path) -> tuple[Problem, ...]:
    """All problems of a built site, in order of place; without a catalogue nobody knows what the site should be."""
    if project.catalogue is None:
        return project.problems
    found = _problems(read_site(project, project.catalogue, folder), _shown(project.root, folder))
    return tuple(sorted(found, key=lambda problem: problem.order))


def _problems(site: Site, shown: PurePosixPath) -> Iterator[Problem]:
    for rule in SITE:
        for finding in rule.check(site):
            yield Problem(rule.ID, rule.SEVERITY, Position(shown / finding.file, finding.line, finding.column), finding.fact, finding.help)


def _shown(root: Path, folder: Path) -> PurePosixPath:
    """The folder as it is named in problems: from the project's root where it lies inside, else as it was given."""
    if folder.resolve().is_relative_to(root.resolve()):
        return PurePosixPath(folder.resolve().relative_to(root.resolve()).as_posix())
    return PurePosixPath(folder.as_posix())
