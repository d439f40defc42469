"""The files are PO files for gettext too, and come back from its tools unharmed."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.translation.samples import FOLDER, PO, copied
from tests.translation.test_po import ENTRIES
from wegweiser.translation.files import catalogue_file, interface_file
from wegweiser.translation.po import Entry, Header, PoFile, Provenance
from wegweiser.translation.po_read import parse, read
from wegweiser.translation.po_write import completed, render
from wegweiser.translation.sync import sync

pytestmark = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext's tools are not installed (apt install gettext)")

ODD = Entry("offer/a/title", 'a\\b"c\td\u2028e\x85f\u200fgh' + " wort" * 60 + "\nneu\n", "t\n", provenance=Provenance(), flags=("no-wrap",))


def run(*command: str | Path) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def checked(path: Path) -> tuple[int, bytes]:
    done = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", path], capture_output=True, check=False)
    return done.returncode, done.stderr


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ar.po"
    path.write_bytes(render(PoFile(PO, completed(Header(("# Kopf",)), "ar"), (*ENTRIES[:2], ODD, *ENTRIES[2:]))))
    return path


@pytest.mark.parametrize("options", [[], ["--width=40"], ["--no-wrap"], ["--escape"]], ids=str)
def test_msgcat_gives_the_same_entries(file: Path, options: list[str]) -> None:
    again = parse(run("msgcat", *options, file), PO)

    assert again.problems == ()
    assert again.header == parse(file.read_bytes(), PO).header
    assert again.entries == parse(file.read_bytes(), PO).entries


def test_msgmerge_with_the_same_texts_gives_the_same_entries(file: Path, tmp_path: Path) -> None:
    template = tmp_path / "all.pot"
    old = parse(file.read_bytes(), PO)
    blank = (replace(entry, translation="", fuzzy=False, previous=None, provenance=None, comments=()) for entry in old.entries)
    active = tuple(entry for entry in blank if not entry.obsolete)
    template.write_bytes(render(PoFile(PO, completed(Header(), "ar"), active)))
    again = parse(run("msgmerge", "--quiet", "--previous", file, template), PO)

    assert again.problems == ()
    assert again.entries == old.entries


def test_msgfmt_finds_nothing_wrong(file: Path, tmp_path: Path) -> None:
    root = copied(tmp_path / "site")
    theme = root / "scripts/wegweiser/theme"
    theme.mkdir(parents=True)
    (theme / "a.jinja").write_text('{{ t("{count} Angebote") }}', "utf-8")
    written = [root / synced.path for synced in sync(root)]

    assert root / "scripts/wegweiser" / interface_file("ar") in written
    for path in written:
        assert checked(path) == (0, b"")
    assert checked(file)[0] == 0


def test_msgfmt_finds_a_lost_gap(tmp_path: Path) -> None:
    path = tmp_path / "ar.po"
    gap = Entry("", "{count} Angebote", "عرض", flags=("python-brace-format",))
    path.write_bytes(render(PoFile(PO, completed(Header(), "ar"), (gap,))))

    assert checked(path)[0] == 1
    assert b"count" in checked(path)[1]


def test_translators_tools_change_nothing_that_sync_would_not_undo(tmp_path: Path) -> None:
    root = copied(tmp_path)
    sync(root)
    path = root / catalogue_file("ar", "offers")
    before = path.read_bytes()
    path.write_bytes(run("msgcat", "--width=40", path))
    sync(root)

    assert path.read_bytes() == before
    assert read(FOLDER, catalogue_file("ar", "none")).entries == ()
