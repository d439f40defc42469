"""The same site without MkDocs."""

from pathlib import Path

from wegweiser.engines.folder import write
from wegweiser.project import Project
from wegweiser.site import catalogue_pages, file_of


def test_folder_and_mkdocs_write_the_same_catalogue(site: Path, project: Project, tmp_path: Path) -> None:
    write(project, tmp_path)

    for page in catalogue_pages(project):
        file = file_of(page.path)
        assert (tmp_path / file).read_bytes() == (site / file).read_bytes(), file


def test_folder_and_mkdocs_write_the_same_files(site: Path, project: Project, tmp_path: Path) -> None:
    write(project, tmp_path)
    files = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}

    assert files == {path.relative_to(site) for path in site.rglob("*") if path.is_file()}


def test_same_input_same_bytes(project: Project, tmp_path: Path) -> None:
    write(project, tmp_path / "one")
    write(project, tmp_path / "two")

    for one in (tmp_path / "one").rglob("*"):
        two = tmp_path / "two" / one.relative_to(tmp_path / "one")
        assert one.is_dir() or one.read_bytes() == two.read_bytes()
