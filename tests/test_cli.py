"""The commands as their users call them."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from wegweiser.cli import main

ROOT = Path(__file__).parent.parent
BASE = ROOT / "tests" / "sites" / "base"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner(env={"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "GITHUB_ACTIONS": ""}).invoke(main, list(arguments))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def test_clean_is_zero(project: Path) -> None:
    code, output = run("check", "--root", str(project))

    assert (code, "0 Fehler, 0 Warnungen" in output) == (0, True)


def test_an_error_is_one_and_names_its_place(project: Path) -> None:
    offer = project / "offers" / "language" / "kurs-beratung.yml"
    lines = offer.read_text("utf-8").split("\n")
    number = next(index for index, line in enumerate(lines) if line.startswith("organisation:"))
    lines[number] = "organisaton: x"
    offer.write_text("\n".join(lines), "utf-8")

    code, output = run("check", "--root", str(project), "--format", "text")

    assert code == 1
    assert (
        f"{offer.relative_to(project).as_posix()}:{number + 1}:1: Fehler: Den Schlüssel „organisaton“ gibt es hier nicht. [unknown-key]"
        in output
    )
    assert "Meinten Sie „organisation“?" in output


def test_json_and_github_tell_the_same(project: Path) -> None:
    (project / "offers" / "language" / "leer.yml").write_text("", "utf-8")

    code, output = run("check", "--root", str(project), "--format", "json")
    found = json.loads(output)

    assert code == 1
    assert [(each["rule"], each["path"], each["line"]) for each in found["problems"]] == [("empty-file", "offers/language/leer.yml", 1)]
    assert (
        "::error file=offers/language/leer.yml,line=1,col=1,title=empty-file::"
        in run("check", "--root", str(project), "--format", "github")[1]
    )


@pytest.mark.parametrize(
    "arguments", [["check", "--nonsense"], ["check", "--today", "gestern"], ["check", "--root", "/nowhere"], ["nonsense"]]
)
def test_wrong_use_is_two(arguments: list[str]) -> None:
    assert run(*arguments)[0] == 2


def test_no_catalogue_at_all_is_a_problem(tmp_path: Path) -> None:
    code, output = run("check", "--root", str(tmp_path), "--format", "text")

    assert code == 1
    assert "offers/municipality.yml:1:1" in output


def test_today_decides_what_is_too_old(project: Path) -> None:
    assert "verified-too-long-ago" in run("check", "--root", str(project), "--today", "2036-01-01", "--format", "json")[1]


def test_the_script_is_the_command(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts/check.py"), "--root", str(project)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_sync_twice_changes_nothing(project: Path) -> None:
    run("sync", "--root", str(project))
    before = {file: file.read_bytes() for file in (project / "translations").rglob("*.po")}
    run("sync", "--root", str(project))

    assert before and {file: file.read_bytes() for file in (project / "translations").rglob("*.po")} == before


def test_build_writes_nothing_while_an_error_stands(project: Path, tmp_path: Path) -> None:
    (project / "offers" / "language" / "leer.yml").write_text("", "utf-8")

    code, _ = run("build", "--root", str(project), str(tmp_path / "site"))

    assert (code, (tmp_path / "site").exists()) == (1, False)
