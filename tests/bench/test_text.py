"""Made-up texts: reproducible, of the promised length, each in its own script, and whole where a translator would leave them whole."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.text import prose, sentence, translated
from bench.words import LANGUAGES, WORDS

SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur"), "ARABIC"),
    **dict.fromkeys(("uk", "ru", "bg", "sr"), "CYRILLIC"),
    "el": "GREEK",
    "hi": "DEVANAGARI",
}


def test_twenty_languages_german_first() -> None:
    assert len(LANGUAGES) == 20
    assert LANGUAGES[:12] == ("de", "en", "fr", "ar", "fa", "tr", "uk", "ru", "pl", "ro", "sq", "es")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_letter_is_of_the_languages_script(lang: str) -> None:
    letters = {letter for word in WORDS[lang] for letter in word if letter.isalpha()}
    assert {unicodedata.name(letter).split()[0] for letter in letters} == {SCRIPTS.get(lang, "LATIN")}


@given(st.integers())
def test_a_description_has_120_to_200_words_in_short_sentences(seed: int) -> None:
    text = prose(random.Random(seed))
    assert 120 <= len(text.split()) <= 200
    assert all(7 <= len(each.split()) <= 13 for each in re.split(r"\.\s+", text.rstrip(".")))


@given(st.integers(), st.sampled_from(LANGUAGES[1:]))
def test_the_same_seed_gives_the_same_text(seed: int, lang: str) -> None:
    assert prose(random.Random(seed)) == prose(random.Random(seed))
    german = sentence(random.Random(seed))
    assert translated(german, lang) == translated(german, lang)
    assert translated(german, lang) != german


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_translation_keeps_numbers_links_gaps_and_marks(lang: str) -> None:
    german = "Rufen Sie {name} an: [Beratung](page:was-ist-das), <b>12 Euro</b>, hilfe@example.org, https://a.example/x!"
    text = translated(german, lang)
    for kept in ("{name}", "](page:was-ist-das)", "<b>12 ", "</b>", "hilfe@example.org", "https://a.example/x!"):
        assert kept in text
    assert "Beratung" not in text


def test_a_question_ends_as_the_language_writes_it() -> None:
    assert translated("Was kostet das?", "ar").endswith("؟")
    assert translated("Was kostet das?", "el").endswith(";")
    assert translated("Was kostet das?", "uk").endswith("?")
