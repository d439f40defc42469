"""A PO file read record by record gives what reading it at once gives, however damaged it is."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from hypothesis import given, settings
from hypothesis import strategies as st

from wegweiser.preview.pieces import cut
from wegweiser.problem import Problem
from wegweiser.translation.messages import record_name
from wegweiser.translation.po_read import parse

PATH = PurePosixPath("translations/en/offers.po")
REAL = Path(__file__).parent.parent / "sites" / "base" / PATH
LINES = [
    *REAL.read_text("utf-8").split("\n"),
    'msgctxt "offer/a/title"',
    'msgctxt "offer/b/title"', 'msgctxt ""', '"offer/a/summary"', 'msgid "A"', 'msgid "B"', 'msgid ""', 'msgstr "C"',
    'msgstr ""', '"D"', '#~ msgctxt "offer/a/title"', '#~ msgid "A"', '#~ msgstr "C"', '#~ "D"', "#~", '#| msgctxt "offer/b/title"',
    '#| msgid "B"', "#, fuzzy", "# translation: machine", "# translation: nobody", 'msgid_plural "A"', 'msgstr[0] "C"', "garbage", '  "D"',
    '"open', "", "", "", " \t", "\r", 'msgstr "C"\r', "#. msgctxt", 'msgid "msgctxt msgstr"',
]  # fmt: skip

files = st.one_of(
    st.lists(st.sampled_from(LINES), max_size=40).map("\n".join),
    st.lists(st.tuples(st.integers(0, len(REAL.read_text("utf-8"))), st.sampled_from(LINES)), max_size=4).map(
        lambda changes: _spliced(REAL.read_text("utf-8"), changes)
    ),
)


def _spliced(text: str, changes: list[tuple[int, str]]) -> str:
    for place, line in changes:
        text = text[:place] + "\n" + line + text[place:]
    return text


@settings(deadline=None, max_examples=200)
@given(files)
def test_pieces_give_what_the_whole_gives(text: str) -> None:
    raw = text.encode()
    whole = parse(raw, PATH)
    found = cut(raw, PATH)

    names = {record_name(entry.context): None for entry in whole.entries if entry.context}
    for name in names:
        assert found.read(name)[0] == tuple(entry for entry in whole.entries if record_name(entry.context) == name), name
    assert {name for name in found.records if name != "/"} >= names.keys()


@settings(deadline=None, max_examples=200)
@given(files)
def test_problems_stand_at_their_places(text: str) -> None:
    raw = text.encode()
    found = cut(raw, PATH)
    said = [*found.problems, *(problem for name in found.records for problem in found.read(name)[1])]

    assert places(said) == places(parse(raw, PATH).problems)


def places(problems: Iterable[Problem]) -> set[tuple[str, int]]:
    return {(problem.rule, problem.position.line) for problem in problems}


def test_a_file_of_plain_entries_is_cut_at_each() -> None:
    raw = REAL.read_bytes()

    assert {name: len(pieces) for name, pieces in cut(raw, PATH).records.items()} == {"offer/kurs-beratung": 5}
    assert all(raw[start:end].count(b"msgid") == 1 for pieces in cut(raw, PATH).records.values() for start, end in pieces)
