"""What is kept in memory while a large site is built: the values of few languages, not of all that were worked on."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.catalogue import write_catalogue
from wegweiser import site
from wegweiser.lazily import Lazily
from wegweiser.project import KEEP, Project, open_project
from wegweiser.translation.edition import Edition


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    write_catalogue(tmp_path, 12, ("de", "ar", "uk", "en"))
    yield open_project(tmp_path)


def test_languages_that_are_done_are_forgotten(project: Project) -> None:
    """A cache beside the desk that holds on to a language would hold on to all of its texts."""
    for share in site.shares(project)[1:]:
        for _ in site.outputs(project, share):
            pass
    gc.collect()

    assert sum(isinstance(each, Edition) and each.catalogue is project.catalogue for each in gc.get_objects()) <= KEEP


def test_few_are_kept_even_while_the_next_is_made() -> None:
    alive: list[int] = []

    def make(key: str) -> str:
        alive.append(len(values._made))
        return key

    values = Lazily(("a", "b", "c"), make, 2)

    assert [values[key] for key in "abcba"] == list("abcba")
    assert alive == [0, 1, 1, 1]
