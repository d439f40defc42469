"""What is handed out comes back as it went, in every format, whatever the texts hold."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from tests.translation.exchanges import ENDINGS, carried, handed_out, project, read
from tests.translation.samples import copied, texts
from wegweiser.load import load
from wegweiser.translation.exchange.csv_write import COLUMNS, bare, guarded
from wegweiser.translation.exchange.formats import FORMATS
from wegweiser.translation.exchange.receive import take
from wegweiser.translation.exchange.unit import Unit, unit_id
from wegweiser.translation.parts import sources
from wegweiser.translation.text import State

ROOT = Path(__file__).parent.parent.parent
FORMULAS = ("=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "'", "''=1", "24/7", "＝1", "٣")
ODD = ("Zeile\nZeile", "„“\"'«»", ";,\t", "\u202bab\u202c\u200f\u2067x\u2069", "<b>&amp;]]></b>", "a\r\nb\rc", " rand ", "\x00\x0b\ufffe")


@st.composite
def travelling(draw: st.DrawFn) -> list[Unit]:
    keys = draw(st.lists(st.tuples(st.sampled_from(["", "offer/a/title", "page/b/body"]), texts.filter(bool)), min_size=1, unique=True))
    words = st.one_of(texts, st.sampled_from([*FORMULAS, *ODD])).filter(str.strip)
    return [_unit(draw, key, draw(words)) for key in keys]


def _unit(draw: st.DrawFn, key: tuple[str, str], translation: str) -> Unit:
    state = draw(st.sampled_from([State.missing, State.outdated, State.machine, State.reviewed]))
    translation = "" if state is State.missing else translation
    return Unit(
        unit_id(key), key[1], translation, state, key[0], draw(st.none() | texts), draw(texts), draw(st.none() | st.just(80)), "a.po"
    )


@pytest.mark.parametrize("ending", ENDINGS)
@given(units=travelling())
@example(units=[Unit(f"a:{number}", text, text, State.machine) for number, text in enumerate([*FORMULAS, *ODD])])
def test_any_text_comes_back_as_it_went(ending: str, units: list[Unit]) -> None:
    back = read(FORMATS[ending].write("ar", units), ending)

    assert (back.lang, back.problems) == ("ar", ())
    assert carried(list(back.units)) == carried(units)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("lang", ["en", "ar", "uk"])
def test_every_message_of_the_catalogue_comes_back_and_changes_nothing(lang: str, ending: str) -> None:
    found = sources(ROOT, load(ROOT))
    assert found
    out = handed_out(ROOT, lang)
    back = read(FORMATS[ending].write(lang, out), ending)
    result = take(found, back, None)

    assert len(out) > 1000 and len({unit.id for unit in out}) == len(out)
    assert carried(list(back.units)) == carried(out)
    assert (result.problems, result.files, result.changed) == ((), {}, 0)


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_message_of_the_catalogue_can_be_given_any_translation(ending: str) -> None:
    found = sources(ROOT, load(ROOT))
    assert found
    odd = [*FORMULAS, *ODD]
    out = [replace(unit, translation=f"{odd[number % len(odd)]}{number}") for number, unit in enumerate(handed_out(ROOT, "ar"))]
    result = take(found, read(FORMATS[ending].write("ar", out), ending), None)

    assert (result.problems, result.changed) == ((), len(out))


@given(st.one_of(texts, st.sampled_from(FORMULAS)))
def test_a_guarded_cell_begins_like_no_formula_and_comes_back(text: str) -> None:
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n")
    assert bare(guarded(text)) == text


@pytest.mark.parametrize(("typed", "text"), [("'quoted' word", "'quoted' word"), ("24/7", "24/7"), ("'24/7", "24/7"), ("'", "'"), ("", "")])
def test_a_typed_apostrophe_stays_unless_it_guards(typed: str, text: str) -> None:
    assert bare(typed) == text


def test_a_spreadsheet_sees_columns_and_no_formula(tmp_path: Path) -> None:
    raw = FORMATS[".csv"].write("ar", [replace(unit, translation="=1") for unit in handed_out(copied(tmp_path), "ar")])
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))

    assert raw.startswith(b"\xef\xbb\xbf") and b"\r\n" in raw
    assert tuple(rows[0]) == COLUMNS
    assert rows[1][1:] == ["ar", "offer/deutsch-a1/title", "Deutsch A1", "", "'=1", "fehlt", "offers/language/deutsch-a1.yml:1", "80"]


@pytest.mark.parametrize("separator", [",", "\t"])
def test_what_a_spreadsheet_of_another_country_saves_is_read(tmp_path: Path, separator: str) -> None:
    out = handed_out(copied(tmp_path), "ar")
    rows = csv.reader(io.StringIO(FORMATS[".csv"].write("ar", out).decode("utf-8-sig"), newline=""), delimiter=";")
    saved = io.StringIO(newline="")
    csv.writer(saved, delimiter=separator, lineterminator="\n").writerows([*row, ""] for row in rows)

    assert carried(list(read(saved.getvalue().encode(), ".csv").units)) == carried(out)


def test_xliff_says_language_direction_states_and_limits(tmp_path: Path) -> None:
    out = [replace(unit, previous="<alt>\x00") for unit in handed_out(copied(tmp_path), "fa-AF")]
    tree = etree.fromstring(FORMATS[".xlf"].write("fa-AF", out))
    names = {"x": "urn:oasis:names:tc:xliff:document:2.0", "s": "urn:oasis:names:tc:xliff:sizerestriction:2.0"}

    assert (tree.get("srcLang"), tree.get("trgLang"), tree.get("version")) == ("de", "fa-AF", "2.0")
    assert {file.get("trgDir") for file in tree.findall("x:file", names)} == {"rtl"}
    assert [note.text for note in tree.findall(".//x:note[@category='previous-source']", names)][:1] == ["<alt>\ufffd"]
    assert [unit.get(f"{{{names['s']}}}sizeRestriction") for unit in tree.findall(".//x:unit", names)][:3] == ["80", "200", None]
    assert all(re.fullmatch(r"[\w.:-]+", unit.get("id", "")) for unit in tree.iterfind(".//x:unit", names))


def test_only_what_is_wanted_and_outdated_texts_with_their_old_german(tmp_path: Path) -> None:
    root = copied(tmp_path)
    file = root / "translations/ar/offers.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgctxt "offer/deutsch-a1/title"\nmsgid "Deutsch alt"\nmsgstr "قديم"\n', "utf-8")
    outdated = [unit for unit in handed_out(root, "ar") if unit.state is State.outdated]

    assert [(unit.text, unit.previous, unit.translation) for unit in outdated] == [("Deutsch A1", "Deutsch alt", "قديم")]
    assert project(root).languages == ("ar", "fa-AF", "de-simple")
