"""What a translator writes into a gap never breaks a page, and never shows more than the value."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from tests.translation.samples import loaded
from wegweiser.pages.voice import Voice, foreign_filled
from wegweiser.translation.edition import Edition
from wegweiser.translation.text import State, Text

GERMAN = "Von {start} bis {end}"
FOUND = loaded().catalogue
assert FOUND
CATALOGUE = FOUND
SLIPS = ("{", "}", "{{", "}}", "{0}", "{}", "{start.hidden}", "{start.__class__}", "{start!r}", "{start:>99}", "{%", "<b>", "من")
PIECES = st.sampled_from(("{start}", "{end}", *SLIPS))


class Secret:
    """A value whose attributes nobody may see."""

    hidden = "geheim"

    def __str__(self) -> str:
        return "8 & 9"


def voice(said: str, lang: str = "ar") -> Voice:
    return Voice(Edition(lang, CATALOGUE, interface={("", GERMAN): Text(said, lang, State.machine)}))


@pytest.mark.parametrize(
    "said",
    [
        "{0.__class__} {end}",
        "{start.hidden} {end}",
        "{start[0]} {end}",
        "{start!r} {end}",
        "{start:>9} {end}",
        "{start} {ende}",
        "{start}",
        "{start} { {end}",
        "{{start}} {end}",
        "{ start } {end}",
        "",
    ],
)
def test_a_slip_in_a_gap_gives_the_german_sentence_marked_as_german(said: str) -> None:
    shown = voice(said)

    assert shown.plain(GERMAN, start=8, end=9) == "Von 8 bis 9"
    assert shown.t(GERMAN, start=8, end=9) == '<span lang="de" dir="ltr">Von 8 bis 9</span>'


def test_gaps_may_change_places_and_come_twice() -> None:
    assert voice("<{end}> {start} {end}").t(GERMAN, start=Secret(), end=9) == "&lt;9&gt; 8 &amp; 9 9"


def test_a_value_with_braces_is_no_gap() -> None:
    assert voice("{start}–{end}").plain(GERMAN, start="{end}", end="{start}") == "{end}–{start}"


@given(st.lists(PIECES | st.text(max_size=4)).map("".join))
def test_whatever_is_written_there(said: str) -> None:
    shown = voice(said)
    plain, markup = shown.plain(GERMAN, start=Secret(), end="<9>"), str(shown.t(GERMAN, start=Secret(), end="<9>"))

    assert "geheim" not in plain + markup and "object at" not in plain + markup
    assert plain == "Von 8 & 9 bis <9>" or plain == re.sub(r"\{end\}", "<9>", re.sub(r"\{start\}", "8 & 9", said))
    assert plain.count("8 & 9") >= 1 and "<9>" in plain
    assert set(re.findall(r"<[^>]*>", markup)) <= {'<span lang="de" dir="ltr">', "</span>"}


def test_a_date_that_ends_with_a_full_stop_ends_its_sentence() -> None:
    date = Markup("<time>18 января 2027 г.</time>")

    assert foreign_filled(Text("Начало: {date}.", "ru", State.machine), "Beginn: {date}.", "ru", {"date": date}) == f"Начало: {date}"
