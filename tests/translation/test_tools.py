"""Our own PO files, seen by the tools that translators work with: gettext, translate-toolkit, Weblate."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import pytest

from tests.translation.samples import FOLDER
from wegweiser.translation.files import FILES
from wegweiser.translation.po_read import parse
from wegweiser.translation.po_write import gettext_code

ROOT = FOLDER.parent.parent
INTERFACE = ROOT / "scripts/wegweiser/theme/translations"
PO = sorted([*(ROOT / "translations").glob("*/*.po"), *INTERFACE.glob("*.po")])
LANGUAGES = sorted(folder.name for folder in (ROOT / "translations").iterdir() if folder.is_dir())
POFILTER = tomllib.loads((FOLDER / "pofilter.toml").read_text("utf-8"))
WEBLATE = json.loads((ROOT / "translations/weblate.json").read_text("utf-8"))


class Alarm(NamedTuple):
    test: str
    language: str
    context: str
    message: str
    text: str
    translation: str


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext's tools are not installed (apt install gettext)")
@pytest.mark.parametrize("file", PO, ids=lambda file: str(file.relative_to(ROOT)))
def test_msgfmt_finds_nothing_wrong(file: Path) -> None:
    done = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", file], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def alarms(folder: Path, lang: str) -> Iterator[Alarm]:
    """What pofilter says about a language: it writes the suspicious entries, with its words as comments."""
    shutil.copytree(ROOT / "translations" / lang, folder / "in")
    shutil.copy(INTERFACE / f"{lang}.po", folder / "in" / "interface.po")
    (folder / "out").mkdir()
    excluded = [f"--excludefilter={name}" for name in POFILTER["excluded"]]
    command = [str(Path(sys.executable).parent / "pofilter"), "--progress=none", f"--language={gettext_code(lang)}", *excluded]
    subprocess.run([*command, str(folder / "in"), str(folder / "out")], check=True, capture_output=True)
    for file in (folder / "out").glob("*.po"):
        for entry in parse(file.read_bytes(), PurePosixPath(file.name)).entries:
            for comment in entry.comments:
                if found := re.match(r"# \(pofilter\) (\w+): (.*)", comment):
                    yield Alarm(found[1], lang, entry.context, found[2], entry.text, entry.translation)


def accepts(exception: dict[str, str], alarm: Alarm) -> bool:
    return all(re.search(pattern, getattr(alarm, name)) for name, pattern in exception.items() if name != "reason")


def test_pofilter_finds_nothing_that_is_not_explained(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = [alarm for lang in LANGUAGES for alarm in alarms(tmp_path_factory.mktemp(lang), lang)]

    assert [alarm for alarm in found if not any(accepts(exception, alarm) for exception in POFILTER["accepted"])] == []
    assert [exception for exception in POFILTER["accepted"] if not any(accepts(exception, alarm) for alarm in found)] == []


def test_pofilter_would_find_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    (site / "translations/en").mkdir(parents=True)
    (site / "theme").mkdir()
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    (site / "translations/en/offers.po").write_text(f'{head}msgid "Kurs am 3. Mai."\nmsgstr "Course on 4 May"\n', "utf-8")
    (site / "theme/en.po").write_text(head, "utf-8")
    monkeypatch.setattr("tests.translation.test_tools.ROOT", site)
    monkeypatch.setattr("tests.translation.test_tools.INTERFACE", site / "theme")

    assert {"numbers", "endpunc"} <= {alarm.test for alarm in alarms(tmp_path, "en")}


@pytest.mark.parametrize("exception", [*POFILTER["accepted"], *({"reason": reason} for reason in POFILTER["excluded"].values())])
def test_every_exception_has_its_reason(exception: dict[str, str]) -> None:
    assert exception["reason"].endswith(".") and set(exception) <= {"reason", *Alarm._fields}


def test_weblate_finds_every_file_of_the_catalogue_and_nothing_else() -> None:
    files = [file.relative_to(ROOT).as_posix() for file in sorted((ROOT / "translations").rglob("*")) if file.is_file()]
    found = {file: match.groupdict() for file in files if (match := re.fullmatch(WEBLATE["match"], file))}

    assert list(found) == [file.relative_to(ROOT).as_posix() for file in PO if INTERFACE not in file.parents]
    assert {groups["component"] for groups in found.values()} == set(FILES)
    assert all(re.search(WEBLATE["language_regex"], groups["language"]) for groups in found.values())


def test_weblate_creates_no_files_of_its_own() -> None:
    assert (WEBLATE["file_format"], WEBLATE["new_base_template"], WEBLATE["base_file_template"]) == ("po", "", "")
