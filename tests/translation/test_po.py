"""PO files of all tools are read alike, damaged ones as far as they go, and written the same every time."""

import datetime
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.translation.samples import FOLDER, PO, catalogues, only, po
from wegweiser.problem import Severity
from wegweiser.translation.po import Entry, Header, PoFile, Provenance, provenance
from wegweiser.translation.po_read import parse, read
from wegweiser.translation.po_write import completed, gettext_code, render, write
from wegweiser.translation.text import State

ENTRIES = (
    Entry(
        "offer/deutsch-a1/title",
        "Deutsch A1",
        "الألمانية A1",
        provenance=Provenance("Amina K.", datetime.date(2026, 11, 20)),
        references=("offers/language/deutsch-a1.yml:1",),
    ),
    Entry(
        "offer/deutsch-a1/summary",
        "Ein Kurs für alle, die mit Deutsch anfangen.",
        "دورة لكل من يبدأ تعلم الألمانية.",
        fuzzy=True,
        previous="Ein Kurs für alle,\nEin Kurs für alle,\ndie anfangen.",
        provenance=Provenance(),
        comments=("# Bitte kurz halten",),
        extracted=("#. Ein Satz",),
        references=("offers/language/deutsch-a1.yml:2",),
        flags=("no-wrap",),
    ),
    Entry("offer/deutsch-a1/keywords", "Kurs alt", "دورة", fuzzy=True, previous="Kurse", obsolete=True),
)


@pytest.mark.parametrize("tool", ["poedit", "weblate"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_tools_write_is_read_alike(tool: str, ending: str, mark: str) -> None:
    text = (FOLDER / f"tools/{tool}.po").read_text("utf-8")

    file = parse((mark + text.replace("\n", ending)).encode(), PO)

    assert file.problems == ()
    assert file.entries == ENTRIES
    assert file.header.comments[0] == "# Arabische Übersetzung"
    assert any(line.startswith("X-Generator: ") for line in file.header.lines)


def test_an_entry_knows_its_line() -> None:
    first = parse((FOLDER / "tools/poedit.po").read_bytes(), PO).entries[0]

    assert str(first.position) == "translations/ar/offers.po:20:1"


@given(catalogues, st.lists(st.sampled_from(["# Kopf", "#", "#  \u2028"]), max_size=2).map(tuple))
@example((Entry("a", "w" * 200 + " " * 200, "-" * 300),), ())
def test_what_is_written_is_read_again(entries: tuple[Entry, ...], head: tuple[str, ...]) -> None:
    header = completed(Header(tuple(line.rstrip(" ") for line in head)), "ar")
    written = render(PoFile(PO, header, entries))
    again = parse(written, PO)

    assert again.problems == ()
    assert again.header == header
    assert again.entries == tuple(sorted(entries, key=lambda entry: entry.obsolete))
    assert render(again) == written


@given(st.one_of(st.binary(), st.text().map(str.encode), st.data()))
def test_whatever_stands_in_a_file_it_is_entries_and_problems(raw: object) -> None:
    file = parse(raw if isinstance(raw, bytes) else b"", PO)

    assert all(problem.rule == "bad-po" and problem.fact.text() and problem.help.text() for problem in file.problems)


@given(st.data())
def test_damage_costs_the_damaged_entries_only(data: st.DataObject) -> None:
    lines = (FOLDER / "tools/poedit.po").read_text("utf-8").split("\n")
    place = data.draw(st.integers(18, 22))
    lines[place] = data.draw(st.text()).replace("\n", "")

    found = {entry.key: entry.translation for entry in parse("\n".join(lines).encode(), PO).entries}

    assert {entry.key: entry.translation for entry in ENTRIES[1:]}.items() <= found.items()


GOOD = 'msgid "gut"\nmsgstr "good"\n'


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        ('msgid "a\nmsgstr "b"\n', 1),
        ('msgid "a"\nmsgstr "b""\n', 2),
        ('msgid "a"\nmsgstr "\\q"\n', 2),
        ('msgid "a"\nmsgstr "\\xff"\n', 2),
        ('msgid "a"\n', 1),
        ('msgstr "b"\n', 1),
        ('"a"\n', 1),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n', 2),
        ('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n=======\nmsgstr "c"\n>>>>>>> main\n', 2),
        ("# allein\n", 1),
        ('domain "x"\n', 1),
    ],
)
def test_a_damaged_entry_is_a_problem_at_its_line_and_the_next_one_is_read(damage: str, line: int) -> None:
    file = po(f"{damage}\n{GOOD}" if damage[0] != "#" else f"{GOOD}\n{damage}")

    assert [entry.text for entry in file.entries] == ["gut"]
    assert [problem.position.line for problem in file.problems] == [line if damage[0] != "#" else 4]
    assert {problem.severity for problem in file.problems} == {Severity.error}


def test_the_same_entry_twice_is_a_problem() -> None:
    file = po(f'{GOOD}\n{GOOD}\n#~ msgid "gut"\n#~ msgstr "better"\n')

    assert [problem.position.line for problem in file.problems] == [4, 7]
    assert len(file.entries) == 3


def test_a_file_in_another_encoding_is_a_problem_and_its_broken_words_are_not_shown() -> None:
    file = parse('msgid "a"\nmsgstr "b"\n\nmsgid "Straße"\nmsgstr "ü"\n'.encode("latin-1"), PO)

    assert [(problem.rule, problem.position.line) for problem in file.problems] == [("bad-po", 4)]
    assert [entry.text for entry in file.entries] == ["a"]


def test_a_file_that_is_not_there_is_empty_and_one_that_cannot_be_read_a_problem(tmp_path: Path) -> None:
    (tmp_path / "folder.po").mkdir()

    assert read(tmp_path, PurePosixPath("none.po")) == PoFile(PurePosixPath("none.po"))
    assert [problem.rule for problem in read(tmp_path, PurePosixPath("folder.po")).problems] == ["bad-po"]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("# translation: machine", Provenance()),
        ("# translation: reviewed by Amina K. on 2026-11-20", Provenance("Amina K.", datetime.date(2026, 11, 20))),
        ("#translation:  reviewed by A on 2026-11-20", Provenance("A", datetime.date(2026, 11, 20))),
        ("# translation: reviewed by A on 2026-11-20, German changed since", Provenance("A", datetime.date(2026, 11, 20), True)),
        ("# translation: reviewed by A on 2026-02-30", None),
        ("# translation: reviewed", None),
        ("# eine gute translation: machine", None),
    ],
)
def test_provenance_comments(comment: str, expected: Provenance | None) -> None:
    assert provenance(comment) == expected


def test_a_misspelt_provenance_does_not_count_stays_and_is_a_warning() -> None:
    file = po(f"# translation: reviewd by A\n{GOOD}")

    assert file.entries[0].comments == ("# translation: reviewd by A",)
    assert file.entries[0].state is State.machine
    assert [(problem.severity, problem.position.line) for problem in file.problems] == [(Severity.warning, 1)]


def test_the_newest_valid_review_counts() -> None:
    lines = ["machine", "reviewed by A on 2026-12-24, German changed since", "reviewed by B on 2026-01-02", "reviewed by C on 2025-01-02"]
    entry = only(po("".join(f"# translation: {line}\n" for line in lines) + GOOD))

    assert entry.provenance == Provenance("B", datetime.date(2026, 1, 2))


def test_the_header_says_language_plural_and_encoding_and_keeps_the_rest() -> None:
    old = parse((FOLDER / "tools/poedit.po").read_bytes(), PO).header
    header = completed(Header(old.comments, (*old.lines, "Content-Type: text/plain; charset=CHARSET")), "fa-AF")

    assert set(old.lines) - set(header.lines) == {"Language: ar"}
    assert "Language: fa_AF" in header.lines
    assert "Content-Type: text/plain; charset=UTF-8" in header.lines
    assert completed(header, "fa-AF") == header


@pytest.mark.parametrize(
    ("lang", "code", "forms"),
    [("ar", "ar", 6), ("uk", "uk", 3), ("fa-AF", "fa_AF", 1), ("de-simple", "de@simple", 2), ("kmr", "kmr", 2), ("ku-Latn", "ku_Latn", 2)],
)
def test_language_codes_of_gettext(lang: str, code: str, forms: int) -> None:
    assert gettext_code(lang) == code
    assert any(line.startswith(f"Plural-Forms: nplurals={forms};") for line in completed(Header(), lang).lines)


def test_a_file_that_would_not_change_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "new/ar.po"

    assert write(file, b"a")
    before = file.stat().st_mtime_ns
    assert not write(file, b"a")
    assert file.stat().st_mtime_ns == before
    assert [path.name for path in file.parent.iterdir()] == ["ar.po"]
