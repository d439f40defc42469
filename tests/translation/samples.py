"""The small site of these tests, and short ways to write messages, entries and PO files."""

import shutil
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import strategies as st

from wegweiser.controls import CONTROL
from wegweiser.load import Loaded, load
from wegweiser.problem import Position
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry, PoFile, Provenance
from wegweiser.translation.po_read import parse

FOLDER = Path(__file__).parent
SITE = FOLDER / "site"
PO = PurePosixPath("translations/ar/offers.po")

CONTROLS = "".join(filter(CONTROL.match, map(chr, range(0x10000))))
"""Refused wherever they stand."""
texts = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_characters=CONTROLS),
        st.sampled_from('\n\r\t\\"% {}\x85\u2028\u2029\u200e\u200f\u2067\u2069\u200c'),
    )
)
contexts = st.sampled_from(["offer/a/title", "offer/a/keywords", "page/b/body"])
names = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1)
provenances = st.one_of(st.none(), st.just(Provenance()), st.builds(Provenance, names, st.dates(), st.booleans()))
comments = st.lists(names.map(lambda name: f"# Notiz {name}"), max_size=2).map(tuple)
entries = st.builds(
    Entry,
    context=contexts,
    text=texts.filter(bool),
    translation=texts,
    fuzzy=st.booleans(),
    previous=st.one_of(st.none(), texts),
    provenance=provenances,
    comments=comments,
    extracted=st.lists(st.just("#. ein Hinweis"), max_size=1).map(tuple),
    references=st.lists(st.just("offers/language/deutsch-a1.yml:1"), max_size=40).map(tuple),
    flags=st.lists(st.sampled_from(["no-wrap", "c-format"]), unique=True).map(tuple),
    obsolete=st.booleans(),
)
catalogues = st.lists(entries, unique_by=lambda entry: entry.key).map(tuple)


def message(text: str, context: str = "offer/a/title") -> Message:
    return Message(context, text, (Position(PurePosixPath("offers/a.yml"), 3),))


def loaded(root: Path = SITE) -> Loaded:
    found = load(root)
    assert found.catalogue and not found.problems
    return found


def copied(target: Path) -> Path:
    shutil.copytree(SITE, target, dirs_exist_ok=True)
    return target


def po(text: str) -> PoFile:
    return parse(text.encode(), PO)


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def only(file: PoFile) -> Entry:
    assert file.problems == ()
    if len(file.entries) != 1:
        pytest.fail(f"{len(file.entries)} entries")
    return file.entries[0]
