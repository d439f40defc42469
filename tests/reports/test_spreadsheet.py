"""Tables for a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.spreadsheet import harmless, spreadsheet


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])
def test_a_formula_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Kurs", "A-B", "2026-11-22", "3 = 3", "https://wegweiser.example/"])
def test_a_plain_cell_stays(cell: str) -> None:
    assert harmless(cell) == cell


def test_excel_in_german_reads_it() -> None:
    assert spreadsheet(["Was", "Zahl"], [["Bücher; Hefte", 3], ["„gut“", -1]]) == (
        b'\xef\xbb\xbfWas;Zahl\r\n"B\xc3\xbccher; Hefte";3\r\n\xe2\x80\x9egut\xe2\x80\x9c;-1\r\n'
    )


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=2, max_size=2)))
def test_every_text_comes_back_and_none_can_run(rows: list[list[str]]) -> None:
    text = spreadsheet(["a", "b"], rows).decode("utf-8-sig")
    found = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1:]

    assert found == [[harmless(cell) for cell in row] for row in rows]
    assert not any(cell.strip().startswith(("=", "+", "-", "@")) for row in found for cell in row)
