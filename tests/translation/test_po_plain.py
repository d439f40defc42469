"""Entries that are read in one step say the same as when they are read line by line."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.translation.samples import FOLDER, PO, catalogues
from wegweiser.translation import po_plain
from wegweiser.translation.po import Entry, Header, PoFile
from wegweiser.translation.po_read import parse
from wegweiser.translation.po_write import render

ROOT = Path(__file__).parent.parent.parent
SCRAPS = (
    *("\n", "\n\n", "\r\n", " ", "\t", '"', '""', "\\", '\\"', "\\x4", "\\q", "#", "#, fuzzy\n", "#~ ", "#| ", "#. a\n", "#: b:1 c:2\n"),
    *("# translation: machine\n", "# translation: reviewed by A on 2026-13-01\n", "msgctxt ", "msgid ", "msgstr ", 'msgid "a"\n', "x"),
)


def by_line(raw: bytes) -> PoFile:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(po_plain, "_PLAIN", re.compile("(?!)"))
        return parse(raw, PO)


def same(raw: bytes) -> None:
    quick, careful = parse(raw, PO), by_line(raw)
    assert quick == careful
    assert [entry.position for entry in quick.entries] == [entry.position for entry in careful.entries]


@given(catalogues, st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), st.sampled_from(SCRAPS)), max_size=6))
def test_what_we_write_and_what_becomes_of_it(entries: tuple[Entry, ...], edits: list[tuple[float, int, str]]) -> None:
    text = render(PoFile(PO, Header((), ("Language: ar",)), entries)).decode()
    for place, length, scrap in edits:
        at = int(place * len(text))
        text = text[:at] + scrap + text[at + length :]

    same(text.encode())


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join))
def test_scraps(text: str) -> None:
    same(text.encode())


@pytest.mark.parametrize("file", [*sorted((FOLDER / "tools").glob("*.po")), *sorted((ROOT / "translations").glob("*/*.po"))], ids=str)
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
def test_real_files(file: Path, ending: bytes) -> None:
    same(file.read_bytes().replace(b"\n", ending))


def test_nearly_all_of_our_entries_are_plain() -> None:
    """Else the quick way would be no way."""
    text = (ROOT / "translations/ar/offers.po").read_text("utf-8")

    entries, end, _ = po_plain.plain_entries(text, 0, 1, PO)

    assert len(entries) > 500
    assert end == len(text)
