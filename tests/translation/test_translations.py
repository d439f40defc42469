"""`wegweiser translations` as its users call it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.translation.exchanges import digest
from tests.translation.samples import copied, replaced
from wegweiser.cli import main


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = copied(tmp_path / "site")
    run(root, "sync")
    replaced(root / "translations/ar/offers.po", 'msgid "Deutsch A1"\nmsgstr ""', 'msgid "Deutsch A1"\nmsgstr "الألمانية"')
    return root


def run(root: Path, command: str, *arguments: str | Path) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["translations", command, "--root", str(root), *map(str, arguments)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def test_status_counts_texts_and_words(root: Path) -> None:
    code, output = run(root, "status", "--lang", "ar", "--files")
    rows = [line.split() for line in output.splitlines()]

    assert code == 0
    assert rows[0] == ["Sprache", "Texte", "fehlen", "veraltet", "maschinell", "geprüft", "Wörter", "offen"]
    assert rows[1] == ["ar", "27", "26", "0", "1", "0", "96"]
    assert rows[2] == ["translations/ar/offers.po", "9", "8", "0", "1", "0", "34"]
    assert len(rows) == 7 and len({len(line) for line in output.splitlines()}) == 1
    assert [line.split()[0] for line in run(root, "status")[1].splitlines()] == ["Sprache", "ar", "fa-AF", "de-simple"]


@pytest.mark.parametrize("ending", [".xlf", ".XLIFF", ".csv"])
def test_out_and_back_with_a_review(root: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"ar{ending}"
    assert run(root, "export", "ar", file, "--only", "machine") == (0, f"1 Texte in {file}\n")

    code, output = run(root, "import", file, "--by", "Amina K.", "--on", "2026-11-20")

    assert (code, output) == (0, "0 Übersetzungen geändert, 1 neu als geprüft vermerkt, 1 Dateien geschrieben\n")
    assert "# translation: reviewed by Amina K. on 2026-11-20\n" in (root / "translations/ar/offers.po").read_text("utf-8")
    assert run(root, "import", file) == (0, "0 Übersetzungen geändert, 0 neu als geprüft vermerkt, 0 Dateien geschrieben\n")


def test_reviewed_by_nobody_is_said(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ar.csv"
    run(root, "export", "ar", file, "--only", "machine")
    replaced(file, "maschinell", "geprüft")

    assert "1 Texte nennt die Datei geprüft, aber niemand ist genannt" in run(root, "import", file)[1]


def test_what_does_not_fit_is_one_and_names_its_line(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ar.csv"
    run(root, "export", "ar", file)
    replaced(root / "offers/language/deutsch-a1.yml", "title: Deutsch A1", "title: Deutsch A2")
    before = digest(root)
    code, output = run(root, "import", file)

    assert code == 1 and digest(root) == before
    assert f"{file}:2:1: Fehler: Den deutschen Text gibt es so nicht mehr: „Deutsch A1“" in output


def test_nothing_to_export_writes_nothing_and_nothing_is_written_over(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ar.csv"

    assert run(root, "export", "ar", file, "--only", "outdated")[0] == 0 and not file.exists()
    assert run(root, "export", "ar", file)[0] == 0
    before = file.read_bytes()
    assert run(root, "export", "fa-AF", file)[0] == 2
    assert file.read_bytes() == before


def test_the_interface_only_on_request(root: Path, tmp_path: Path) -> None:
    theme = root / "scripts/wegweiser/theme"
    theme.mkdir(parents=True)
    (theme / "a.jinja").write_text('{{ t("{count} Angebote") }}', "utf-8")
    run(root, "export", "ar", tmp_path / "a.csv")
    run(root, "export", "ar", tmp_path / "b.csv", "--interface")

    assert "{count} Angebote" not in (tmp_path / "a.csv").read_text("utf-8")
    assert '"interface:' in (tmp_path / "b.csv").read_text("utf-8")


def test_a_damaged_po_file_is_not_handed_out(root: Path, tmp_path: Path) -> None:
    replaced(root / "translations/ar/offers.po", 'msgid "Deutsch A1"\n', 'msgid "Deutsch A1\n')

    code, output = run(root, "export", "ar", tmp_path / "ar.csv")

    assert code == 1 and "translations/ar/offers.po:" in output and not (tmp_path / "ar.csv").exists()
    assert "translations/ar/offers.po:" in run(root, "status")[1]


def test_without_a_municipality_there_is_a_reason(tmp_path: Path) -> None:
    assert run(tmp_path, "status")[0] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "--lang", "fr"],
        ["export", "fr", "fr.csv"],
        ["export", "ar", "ar.txt"],
        ["export", "ar", "ar.csv", "--only", "x"],
        ["import", "none.csv"],
        ["import", "real.csv", "--by", "Amina"],
        ["import", "real.csv", "--on", "2026-11-20"],
        ["import", "real.csv", "--by", "zwei\nZeilen", "--on", "2026-11-20"],
        ["import", "real.csv", "--by", "Amina", "--on", "gestern"],
    ],
)
def test_wrong_use_is_two(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    Path("real.csv").write_text("")

    assert run(root, *arguments)[0] == 2


def test_a_folder_that_is_not_there_is_one(root: Path, tmp_path: Path) -> None:
    assert run(root, "export", "ar", tmp_path / "none/ar.csv")[0] == 1
