"""The whole report as one value."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from wegweiser.checks.run import Checked
from wegweiser.model.catalogue import Catalogue
from wegweiser.pages.desk import Desk
from wegweiser.problem import Problem, Severity
from wegweiser.project import Project
from wegweiser.reports.coverage import Coverage, coverage
from wegweiser.reports.due import Watch, watches
from wegweiser.reports.findings import Findings, findings
from wegweiser.reports.gaps import Gap, gaps
from wegweiser.reports.inventory import inventory
from wegweiser.reports.letter import Letter, letter
from wegweiser.reports.rounds import Round, rounds
from wegweiser.reports.supply import Supply, supply
from wegweiser.reports.workload import Workload, workload
from wegweiser.translation.text import SOURCE


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything the page and the tables say; `languages` are those of the site in which a person can be spoken with."""

    project: Project
    catalogue: Catalogue
    today: datetime.date
    languages: tuple[str, ...]
    problems: tuple[Problem, ...]
    findings: tuple[Findings, ...]
    coverage: tuple[Coverage, ...]
    rounds: tuple[tuple[Round, Letter], ...]
    watches: tuple[Watch, ...]
    workload: tuple[Workload, ...]
    supply: tuple[Supply, ...]
    gaps: tuple[Gap, ...]

    def count(self, severity: Severity) -> int:
        """How many problems of one severity."""
        return sum(problem.severity is severity for problem in self.problems)


def report(project: Project, checked: Checked) -> Report | None:
    """The report on a project and what the check found in it; None where there is no catalogue."""
    catalogue, today = project.catalogue, project.today
    if catalogue is None:
        return None
    desk = Desk(project.editions[SOURCE])
    units = inventory(catalogue, project.messages, project.entries, project.documents)
    offers, languages = supply(catalogue, today), spoken([language.code for language in catalogue.municipality.languages])
    return Report(
        project=project,
        catalogue=catalogue,
        today=today,
        languages=languages,
        problems=checked.problems,
        findings=findings(checked.problems),
        coverage=coverage(units),
        rounds=tuple((each, letter(desk, each, today)) for each in rounds(catalogue, today)),
        watches=watches(catalogue, today),
        workload=workload(units),
        supply=offers,
        gaps=gaps(offers, languages),
    )


def spoken(codes: Sequence[str]) -> tuple[str, ...]:
    """The languages of the site without German and easy German, which everybody at an offer speaks."""
    return tuple(code for code in codes if code.split("-", 1)[0] != SOURCE)
