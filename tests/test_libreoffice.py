"""Our CSV files, opened by a real LibreOffice that looks for formulas, numbers and dates in every cell: texts stay texts."""

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from wegweiser.spreadsheet import harmless, spreadsheet
from wegweiser.translation.exchange.csv_write import COLUMNS, guarded, table
from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.text import State

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed (apt install libreoffice-calc)")
SEMICOLON_UTF8_FORMULAS = "Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,0,true"
TEXTS = (
    "Bücher; „Hefte“ & ÄÖÜß", "مرحبًا بكم في \u200fWetzlar\u200f (A1)", "Zwei\nZeilen", 'Sie sagt: "Ja"', "Європа",
    "=1+1", '=HYPERLINK("https://a.example";"x")', "+496990009123", "-2", "@SUM(A1)", "＝1", "'=1",
)  # fmt: skip
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def opened(content: bytes, folder: Path) -> list[list[etree._Element]]:
    """The cells of a CSV file as LibreOffice has them, row by row."""
    (folder / "probe.csv").write_bytes(content)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", f"--infilter={SEMICOLON_UTF8_FORMULAS}"]
    convert = ["--convert-to", "fods", "--outdir", str(folder), str(folder / "probe.csv")]
    subprocess.run([*command, *convert], check=True, capture_output=True, timeout=300)
    rows = etree.parse(folder / "probe.fods").iter(f"{_TABLE}table-row")
    return [[cell for cell in row.iter(f"{_TABLE}table-cell") if cell.get(f"{_OFFICE}value-type")] for row in rows]


def shown(cell: etree._Element) -> str:
    return "\n".join("".join(map(str, paragraph.itertext())) for paragraph in cell.iter(f"{_TEXT}p"))


def formulas(rows: list[list[etree._Element]]) -> list[str]:
    return [shown(cell) for row in rows for cell in row if cell.get(f"{_TABLE}formula")]


def test_it_would_run_a_formula(tmp_path: Path) -> None:
    assert formulas(opened("Text\r\n=1+1\r\n".encode("utf-8-sig"), tmp_path)) == ["2"]


def test_the_tables_of_the_report(tmp_path: Path) -> None:
    rows = opened(spreadsheet(["Text", "Zahl"], [[text, 7] for text in TEXTS]), tmp_path)[: len(TEXTS) + 1]

    assert formulas(rows) == []
    assert [shown(row[0]) for row in rows[1:]] == [harmless(text) for text in TEXTS]
    assert {row[1].get(f"{_OFFICE}value") for row in rows[1:]} == {"7"}


def test_what_translators_get(tmp_path: Path) -> None:
    units = [Unit(f"u{number}", text, text, State.machine, "offer/a/title") for number, text in enumerate((*TEXTS, "12.5.", "007"))]
    content = table("ar", units)
    rows = opened(content, tmp_path)[: len(units) + 1]
    ours = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))

    assert formulas(rows) == []
    assert [shown(cell) for cell in rows[0]] == list(COLUMNS)
    assert [[shown(cell) for cell in row] for row in rows[1:]] == [[cell for cell in row if cell] for row in ours[1:]]
    assert [shown(row[3]) for row in rows[1:]] == [guarded(unit.text) for unit in units]
