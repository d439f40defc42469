"""Takes out the problems that editors accept in place, and says which acceptances are good for nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from wegweiser.acceptance import Acceptance, in_yaml, translators
from wegweiser.checks.acceptance import ACCEPTANCE
from wegweiser.checks.rule import Accepting, Rule
from wegweiser.checks.rules import ALL
from wegweiser.checks.shape import SHAPE
from wegweiser.problem import Problem
from wegweiser.project import Project

Accepted = tuple[Problem, Acceptance]

_FIRM = frozenset(rule.ID for rule in (*SHAPE, *ACCEPTANCE))


def acceptances(project: Project) -> tuple[Acceptance, ...]:
    """All acceptances in the catalogue's and the translators' files."""
    catalogue = (found for source in project.loaded.sources for found in in_yaml(source.text, source.path))
    return (*catalogue, *translators(project.root))


def settled(found: Iterable[Problem], every: Sequence[Acceptance]) -> tuple[list[Problem], list[Accepted]]:
    """Problems that stand, and those that are accepted, each with its acceptance."""
    good = [acceptance for acceptance in every if acceptance.reason and acceptance.rule not in _FIRM]
    standing: list[Problem] = []
    accepted: list[Accepted] = []
    for problem in found:
        by = next((acceptance for acceptance in good if acceptance.covers(problem.rule, problem.position)), None)
        if by:
            accepted.append((problem, by))
        else:
            standing.append(problem)
    return standing, accepted


def complaints(every: Sequence[Acceptance], accepted: Collection[Accepted], ran: Iterable[Rule]) -> Iterator[Problem]:
    """What is wrong with the acceptances themselves, when these rules were asked."""
    accepting = Accepting(every, {by for _, by in accepted}, {rule.ID for rule in ALL}, _FIRM, {rule.ID for rule in ran})
    for rule in ACCEPTANCE if every else ():
        for blemish in rule.check(accepting):
            yield Problem(rule.ID, rule.SEVERITY, blemish.position, blemish.fact, blemish.help)
