"""The same site without MkDocs, in one process or several, whole or in shards."""

from pathlib import Path

import pytest

from wegweiser.engines import processes
from wegweiser.engines.folder import write
from wegweiser.engines.packs import write_packs
from wegweiser.pages import urls
from wegweiser.project import Project
from wegweiser.site import file_of, planned, shard, shares


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def whole(project: Project, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("whole")
    write(project, folder, processes=1)
    return contents(folder)


def test_folder_and_mkdocs_write_the_same_catalogue(site: Path, project: Project, whole: dict[str, bytes]) -> None:
    """But where a language is kept on the phone: that page names the hash of all pages, and each engine has its own Markdown."""
    kept = {urls.offline(lang) for lang in project.desks}
    for share in shares(project):
        for path in {path for path, _ in planned(project, share)} - kept:
            assert whole[file_of(path)] == (site / file_of(path)).read_bytes(), path


def test_folder_and_mkdocs_write_the_same_files(site: Path, whole: dict[str, bytes]) -> None:
    assert whole.keys() == contents(site).keys()


def test_same_input_same_bytes(project: Project, whole: dict[str, bytes], tmp_path: Path) -> None:
    write(project, tmp_path, processes=1)

    assert contents(tmp_path) == whole


def test_several_processes_write_the_same_bytes(
    project: Project, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "ENOUGH", 0)
    count = write(project, tmp_path, processes=3)

    assert contents(tmp_path) == whole
    assert count == len(whole)


@pytest.mark.parametrize("of", [1, 2, 5, 1000])
def test_shards_join_to_the_whole(project: Project, whole: dict[str, bytes], tmp_path: Path, of: int) -> None:
    parts = [shard(shares(project), number, of) for number in range(1, of + 1)]
    for part in parts:
        write(project, tmp_path, part, processes=1)
    write_packs(project, tmp_path, processes=1)

    assert contents(tmp_path) == whole
    pages = [path for part in parts for share in part for path, _ in planned(project, share)]
    assert len(pages) == len(set(pages))


def test_packing_again_changes_nothing(project: Project, whole: dict[str, bytes], tmp_path: Path) -> None:
    write(project, tmp_path, processes=1)
    assert write_packs(project, tmp_path, processes=1) == len(project.desks)

    assert contents(tmp_path) == whole
