"""Runs the rules over a project: every problem at once, and how far each translation is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wegweiser.checks.accepting import Accepted, acceptances, complaints, settled
from wegweiser.checks.catalogue import CATALOGUE
from wegweiser.checks.language.glossary import read_glossary
from wegweiser.checks.layout import LAYOUT
from wegweiser.checks.narrow import Files
from wegweiser.checks.plain import PLAIN
from wegweiser.checks.rule import CatalogueRule, Finding
from wegweiser.checks.side_by_side import all_spoken
from wegweiser.checks.translation import TRANSLATION
from wegweiser.problem import Position, Problem
from wegweiser.project import Project
from wegweiser.translation.status import Counts


@dataclass(frozen=True)
class Checked:
    """What the check found: problems in order of place, and counts of translated texts per language."""

    problems: tuple[Problem, ...]
    counts: Mapping[str, Counts]
    accepted: tuple[Accepted, ...] = ()
    """Problems that an editor accepts in place, each with the comment that does."""


def check(project: Project, files: Files = ()) -> Checked:
    """All problems of shape, of meaning and of layout; of given files and folders at least those in them."""
    spoken = all_spoken(project, read_glossary(project.root), files)
    found = [*project.problems, *(problem for each in spoken for problem in each.files), *_catalogue(project), *_layout(project)]
    found += [*(problem for each in spoken for problem in each.texts), *(problem for each in spoken for problem in each.interface)]
    every = acceptances(project)
    standing, accepted = settled(found, every)
    standing.extend(complaints(every, accepted, (*LAYOUT, *CATALOGUE, *PLAIN, *TRANSLATION)))
    once = {problem.order: problem for problem in standing}
    return Checked(tuple(once[order] for order in sorted(once)), {each.lang: each.counts for each in spoken}, tuple(accepted))


def _layout(project: Project) -> Iterator[Problem]:
    for source in project.loaded.sources:
        for rule in LAYOUT if not source.problems else ():
            for blemish in rule.check(source):
                yield Problem(rule.ID, rule.SEVERITY, blemish.position, blemish.fact, blemish.help)


def _catalogue(project: Project) -> Iterator[Problem]:
    if project.catalogue is None:
        return
    for rule in (*CATALOGUE, *PLAIN):
        yield from _found(rule, project)


def _found(rule: CatalogueRule, project: Project) -> Iterator[Problem]:
    assert project.catalogue is not None
    broken = {kind for kind, _ in project.loaded.left_out}
    for finding in rule.check(project.catalogue, project.today):
        if finding.among not in broken and (finding.about is None or not project.loaded.is_left_out(*finding.about)):
            yield Problem(rule.ID, finding.severity or rule.SEVERITY, _position(finding, project), finding.fact, finding.help)


def _position(finding: Finding, project: Project) -> Position:
    place = project.loaded.positions(finding.kind, finding.id, finding.path)
    return Position(place.path, place.line + finding.below) if finding.below else place
