"""The check of the built site, on the real one."""

from pathlib import Path

from wegweiser.checks.built.run import check_site
from wegweiser.project import Project


def test_the_real_site_has_no_problem(site: Path, project: Project) -> None:
    found = [f"{problem.position}: {problem.fact.text()} [{problem.rule}]" for problem in check_site(project, site)]

    assert found == []
