"""A check in several processes finds what a check in one finds."""

import shutil
from pathlib import Path

import pytest

from wegweiser.checks import side_by_side
from wegweiser.checks.language.glossary import read_glossary
from wegweiser.checks.side_by_side import all_spoken
from wegweiser.checks.translations import languages
from wegweiser.project import open_project

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_the_same_problems(start: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("offers", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for source in sorted((ROOT / "translations").glob("*/*.po")):
        file = tmp_path / source.relative_to(ROOT)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source.read_text("utf-8").replace("112", "121"), "utf-8")
    project = open_project(tmp_path)
    glossary = read_glossary(ROOT)
    alone = all_spoken(project, glossary, ())

    monkeypatch.setattr(side_by_side, "_processors", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    together = all_spoken(project, glossary, (), start, worth=0)

    assert together == alone
    assert len(together) == len(languages(project)) == 13
    assert all(each.texts for each in together)
