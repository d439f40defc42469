"""What comes back is taken with its provenance, or refused with the reason and the line."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.translation.exchanges import ENDINGS, digest, handed_out, read, said, taken
from tests.translation.samples import copied, entries
from wegweiser.translation.atomic import write_all
from wegweiser.translation.exchange.answer import answered
from wegweiser.translation.exchange.formats import FORMATS
from wegweiser.translation.exchange.unit import Unit, unit_id
from wegweiser.translation.po import Entry, Provenance
from wegweiser.translation.sync import sync
from wegweiser.translation.text import State

DAY = datetime.date(2026, 11, 20)
REVIEW = Provenance("Büro Lingua", DAY)
OLDER = Provenance("Amina", datetime.date(2025, 1, 2))
MACHINE = Provenance()
STALE = replace(OLDER, stale=True)
ENTRY = Entry("offer/a/title", "Kurs", "alt")

Case = tuple[Entry, Unit, Provenance | None, tuple[str, bool, Provenance | None]]


def unit(translation: str, state: State | None) -> Unit:
    return Unit(unit_id(ENTRY.key), ENTRY.text, translation, state)


def entry(provenance: Provenance | None, fuzzy: bool = False) -> Entry:
    return replace(ENTRY, provenance=provenance, fuzzy=fuzzy, previous="Kurse" if fuzzy else None)


@pytest.mark.parametrize(
    "case",
    [
        (entry(MACHINE), unit("neu", State.machine), None, ("neu", False, None)),
        (entry(OLDER), unit("neu", State.reviewed), None, ("neu", False, None)),
        (entry(MACHINE), unit("neu", None), REVIEW, ("neu", False, REVIEW)),
        (entry(MACHINE), unit("alt", State.machine), None, ("alt", False, MACHINE)),
        (entry(MACHINE), unit("alt", State.reviewed), None, ("alt", False, MACHINE)),
        (entry(MACHINE), unit("alt", State.machine), REVIEW, ("alt", False, REVIEW)),
        (entry(MACHINE), unit("alt", None), REVIEW, ("alt", False, REVIEW)),
        (entry(MACHINE), unit("alt", State.outdated), REVIEW, ("alt", False, MACHINE)),
        (entry(OLDER), unit("alt", State.reviewed), REVIEW, ("alt", False, OLDER)),
        (entry(MACHINE), unit("", State.reviewed), REVIEW, ("alt", False, MACHINE)),
        (entry(STALE, True), unit("alt", State.outdated), REVIEW, ("alt", True, STALE)),
        (entry(STALE, True), unit("alt", None), REVIEW, ("alt", True, STALE)),
        (entry(STALE, True), unit("alt", State.machine), None, ("alt", False, None)),
        (entry(MACHINE, True), unit("alt", State.machine), None, ("alt", False, MACHINE)),
        (entry(STALE, True), unit("neu", State.outdated), None, ("neu", False, None)),
        (entry(STALE, True), unit("alt", State.reviewed), REVIEW, ("alt", False, REVIEW)),
    ],
)
def test_words_and_who_vouches_for_them(case: Case) -> None:
    before, found, review, expected = case
    after = answered(before, found, review)

    assert (after.translation, after.fuzzy, after.provenance) == expected
    assert after.previous is None or after.fuzzy
    assert answered(after, found, review) == after


@given(entries, st.one_of(st.none(), st.just(REVIEW)))
def test_an_entry_that_comes_back_as_it_went_stays_or_is_reviewed(before: Entry, review: Provenance | None) -> None:
    after = answered(before, Unit(unit_id(before.key), before.text, before.translation, before.state), review)

    assert after == before if review is None else after.translation == before.translation
    assert (after != before) == (review is not None and before.state is State.machine)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = copied(tmp_path)
    sync(root)
    return root


def changed(root: Path, text: str = "neu") -> list[Unit]:
    return [replace(unit, translation=text if unit.text == "Deutsch A1" else unit.translation) for unit in handed_out(root, "ar")]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("review", [None, REVIEW])
def test_only_the_changed_entry_changes_and_twice_is_once(root: Path, ending: str, review: Provenance | None) -> None:
    file = root / "translations/ar/offers.po"
    before = file.read_bytes()
    raw = FORMATS[ending].write("ar", changed(root))
    result = taken(root, raw, ending, review)
    write_all(result.files)
    comment = f"{review}\n" if review else ""

    assert (result.changed, result.reviewed, list(result.files)) == (1, int(review is not None), [file])
    lines = b'#: offers/language/deutsch-a1.yml:1\nmsgctxt "offer/deutsch-a1/title"\nmsgid "Deutsch A1"\nmsgstr "'
    assert file.read_bytes() == before.replace(lines + b'"', comment.encode() + lines + b'neu"')
    assert taken(root, raw, ending, review).files == {}


def test_a_review_that_names_nobody_does_not_count(root: Path) -> None:
    found = [replace(unit, state=State.reviewed) for unit in changed(root)]
    result = taken(root, FORMATS[".xlf"].write("ar", found), ".xlf")

    assert (result.changed, result.reviewed, result.nameless) == (1, 0, 1)


Damage = Callable[[bytes], bytes]
FOREIGN: dict[str, tuple[str, Damage, str]] = {
    "cut off": (".xlf", lambda raw: raw[: len(raw) // 2], "Die Datei ist kein wohlgeformtes XML: "),
    "empty": (".xlf", lambda raw: b"", "Die Datei ist kein wohlgeformtes XML: "),
    "entities": (".xlf", lambda raw: raw.replace(b"<xliff", b'<!DOCTYPE x [<!ENTITY e "x">]><xliff', 1), "Die Datei hat einen Dokumenttyp"),
    "files": (".xlf", lambda raw: raw.replace(b"<xliff", b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff', 1), "Die Datei hat einen Dok"),
    "encoding": (".xlf", lambda raw: raw.replace(b"UTF-8", b"x-none", 1), "Die Datei ist kein wohlgeformtes XML: "),
    "other XML": (".xlf", lambda raw: b"<html/>", "Die Datei ist kein XLIFF."),
    "source": (".xlf", lambda raw: b"<source/>", "Die Datei ist kein XLIFF."),
    "XLIFF 1.2": (
        ".xlf",
        lambda raw: b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
        "Die Datei ist XLIFF 1.2; gelesen wird XLIFF 2.",
    ),
    "no text": (".xlf", lambda raw: raw[: raw.index(b"<file")] + b"</xliff>", "Die Datei enthält keinen Text."),
    "from English": (".xlf", lambda raw: raw.replace(b'srcLang="de"', b'srcLang="en"'), "Die Ausgangssprache ist „en“"),
    "to French": (".xlf", lambda raw: raw.replace(b'trgLang="ar"', b'trgLang="fr"'), "Die Datei ist für die Sprache „fr“; die gibt es"),
    "code": (".xlf", lambda raw: raw.replace(b"<source>Kurs", b'<source>Kurs<ph id="1"/>', 1), "Im Text steht <ph>, das der"),
    "half a code": (".xlf", lambda raw: raw.replace(b"<source>Kurs", b'<source>Kurs<cp hex="D800"/>', 1), "Im Text steht <cp>"),
    "state": (".xlf", lambda raw: raw.replace(b'state="initial"', b'state="fertig"', 1), "Den Zustand „fertig“ gibt es in XLIFF nicht."),
    "other German": (".xlf", lambda raw: raw.replace(b">Deutsch A1<", b">Deutsch A2<"), "Der deutsche Text lautet „Deutsch A1“, in der"),
    "old German": (".xlf", lambda raw: raw.replace(b"title:", b"title:0"), "Den deutschen Text gibt es so nicht mehr: „Deutsch A1“"),
    "unknown": (".xlf", lambda raw: raw.replace(b"deutsch-a1", b"deutsch-b1"), "Einen Text „offer:deutsch-b1:title:"),
    "twice": (".csv", lambda raw: raw + raw.split(b"\r\n")[1] + b"\r\n", "„offer:deutsch-a1:title:"),
    "Latin-1": (".csv", lambda raw: raw.decode("utf-8-sig").encode("cp1252", "replace"), "Die Datei ist nicht in UTF-8 gespeichert."),
    "no columns": (".csv", lambda raw: b"a;b\r\n1;2\r\n", "Die erste Zeile nennt nicht diese Spalten: id, Sprache, Deutsch, Übersetzung."),
    "a broken first line": (".csv", lambda raw: raw.replace(b";", b"\r", 1), "Die erste Zeile nennt nicht diese Spalten: "),
    "nothing": (".csv", lambda raw: b"", "Die erste Zeile nennt nicht diese Spalten: "),
    "quote": (".csv", lambda raw: raw + b'"offen', "Ab hier ist die Tabelle beschädigt: "),
    "short row": (".csv", lambda raw: raw + b'"a";"ar"\r\n', "Diese Zeile hat zu wenige Spalten."),
    "two languages": (".csv", lambda raw: raw.replace(b'"ar"', b'"fr"', 1), "Hier steht die Sprache „ar“, weiter oben „fr“."),
    "word": (".csv", lambda raw: raw.replace(b'"fehlt"', b'"ok"', 1), "Den Stand „ok“ gibt es nicht."),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_does_not_fit_changes_nothing_and_says_why(root: Path, name: str) -> None:
    ending, damage, fact = FOREIGN[name]
    raw = FORMATS[ending].write("ar", changed(root))
    damaged = damage(raw)
    before = digest(root)
    assert damaged != raw
    result = taken(root, damaged, ending, REVIEW)

    assert result.files == {} and digest(root) == before
    assert result.problems[0].fact.text().startswith(fact)
    assert all(problem.help.text() and problem.position.line >= 1 for problem in result.problems)


def test_the_reason_stands_at_its_line(root: Path) -> None:
    lines = FORMATS[".csv"].write("ar", changed(root, "zwei\nZeilen")).split(b"\r\n")
    lines[2] = lines[2].replace(b"anfangen", b"aufh\xc3\xb6ren")
    problems = taken(root, b"\r\n".join(lines), ".csv").problems

    assert [(problem.position.path.name, problem.position.line) for problem in problems] == [("back.csv", 4)]


def test_a_damaged_po_file_is_not_written_over(root: Path) -> None:
    raw = FORMATS[".csv"].write("ar", changed(root))
    file = root / "translations/ar/goals.po"
    file.write_bytes(file.read_bytes() + b'msgid "offen\n')

    assert {problem.rule for problem in taken(root, raw, ".csv").problems} == {"bad-po"}


@pytest.mark.parametrize("ending", ENDINGS)
@given(place=st.integers(0, 10**6), junk=st.binary(max_size=4))
def test_damage_anywhere_is_a_reason_or_harmless(ending: str, place: int, junk: bytes) -> None:
    raw = FORMATS[ending].write("ar", [Unit("a:1", "Kurs <b>", "x", State.machine), Unit("b:2", "= 1;\n", "y", State.reviewed)])
    place %= len(raw)
    back = read(raw[:place] + junk + raw[place + len(junk) :], ending)

    assert all(fact for _, fact in said(back))
    assert all(isinstance(found.text + found.translation, str) for found in back.units)


@pytest.mark.parametrize("ending", ENDINGS)
@given(raw=st.binary())
def test_any_bytes_at_all_are_read_or_refused(ending: str, raw: bytes) -> None:
    assert not read(raw, ending).units


def test_segments_and_marks_of_translation_programs_are_put_together() -> None:
    raw = b"""<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ar"><file id="f"><unit id="a:1">
      <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>nein</source></mtc:match></mtc:matches>
      <segment state="final"><source>Eins <mrk id="m" type="term">zwei</mrk>.</source><target>A<!-- x --><![CDATA[<b>]]></target></segment>
      <ignorable><source> </source></ignorable><segment state="translated"><source>Drei<cp hex="0007"/></source><target>B</target></segment>
    </unit><unit id="a:2"><segment state="final"><source>Eins</source></segment></unit></file></xliff>"""

    assert [(unit.text, unit.translation, unit.state) for unit in read(raw, ".xlf").units] == [
        ("Eins zwei. Drei\x07", "A<b> B", State.machine),
        ("Eins", "", State.missing),
    ]


def test_files_are_all_written_or_none(tmp_path: Path) -> None:
    good, folder = tmp_path / "a.po", tmp_path / "b.po"
    good.write_bytes(b"alt")
    folder.mkdir()
    (tmp_path / "c").mkdir()
    with pytest.raises(IsADirectoryError):
        write_all({good: b"neu", tmp_path / "c/new.po": b"neu", folder: b"neu"})

    assert good.read_bytes() == b"alt"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.po", "b.po", "c"]
