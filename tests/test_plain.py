"""What the rules on plain German measure, on words counted by hand, and that their lists are whole."""

import re
from pathlib import Path

import pytest

from wegweiser.checks.messages import translator
from wegweiser.checks.passive import is_passive
from wegweiser.checks.reading import amstad, lix, sentences, syllables, words
from wegweiser.checks.texts import KINDS
from wegweiser.checks.wordlist import Avoided, abbreviations, found, without_official, wordlist
from wegweiser.project import open_project

ROOT = Path(__file__).parent.parent

SYLLABLES = {
    "Kurs": 1, "Sie": 1, "neue": 2, "Frauen": 2, "Bücher": 2, "Quelle": 2, "Deutschkurs": 2, "Beratung": 3, "Ehrenamt": 3, "Theater": 3,
    "Region": 3, "geöffnet": 3, "Zeugnis": 2, "Tagesmütter": 4, "Anerkennung": 4, "Schülerinnen": 4, "Kinderbetreuung": 5, "Situation": 5,
    "Ausländerbehörde": 6, "Integrationskurs": 6, "Integrationsvereinbarung": 9, "BAMF": 1, "str": 1,
}  # fmt: skip


@pytest.mark.parametrize("word", SYLLABLES)
def test_syllables(word: str) -> None:
    assert syllables(word) == SYLLABLES[word]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kommen Sie. Wir helfen!", 2),
        ("Wir sind im 2. Stock, z. B. am Montag.", 1),
        ("Der Verein Muster e. V. hilft.", 1),
        ("Wir helfen: Kommen Sie!", 2),
        ("Von 18:30 bis 20:00 Uhr.", 1),
        ("„Wer hilft?“ Wir helfen.", 2),
        ("Erster Punkt\nZweiter Punkt", 2),
        ("…", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_formulas() -> None:
    text = "Wir helfen gern. Kommen Sie bald."

    assert words(text) == ("Wir", "helfen", "gern", "Kommen", "Sie", "bald")
    assert amstad(text) == pytest.approx(180 - 3 - 58.5 * 8 / 6)
    assert lix("Wir beraten Menschen.") == pytest.approx(3 + 100 * 2 / 3)


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("Sie werden beraten.", True),
        ("Der Antrag wurde abgelehnt.", True),
        ("Dann wird ein Kurs für Sie gesucht.", True),
        ("Das ist bezahlt worden.", True),
        ("Sie werden informiert, wenn es losgeht.", True),
        ("Wir werden Ihnen helfen.", False),
        ("Sie werden bald gehen.", False),
        ("Das wird gut.", False),
        ("Es wird bekannt.", False),
        ("Sie haben bezahlt, und es wird warm.", False),
        ("Wir beraten Sie.", False),
    ],
)
def test_passive(sentence: str, passive: bool) -> None:
    assert is_passive(sentence) is passive


def test_every_avoided_word_is_found_and_stands_once() -> None:
    for find, entries in ((found, wordlist().avoid), (abbreviations, wordlist().abbreviations)):
        for entry in entries:
            for word in entry.words:
                text = f"Das ist {word.replace('…', 'Bürger')} hier."
                assert [hit.better for _, hit in find(text)] == [entry.better], word
                assert entry.better and (entry.why.endswith(".") or find is abbreviations)


def test_abbreviations_stand_with_and_without_their_space() -> None:
    assert [short for short, _ in abbreviations("Wir helfen z.B. heute, z. B. morgen, in der Stadt Max. Das ist so.")] == [
        "z.B.",
        "z. B.",
        "Max.",
    ]


def test_official_names_stay() -> None:
    assert without_official("Das Bundesamt für Migration und Flüchtlinge und die Migrationsberatung") == "Das  und die "
    assert not found("Bundesamt für Migration und Flüchtlinge, Ausländerbehörde")


def test_every_text_for_translators_has_its_kind() -> None:
    fields = {message.context.split("/")[-1] for message in open_project(ROOT).messages}

    assert fields - {"keywords"} <= KINDS.keys()


@pytest.mark.parametrize("avoided", [*wordlist().avoid, *wordlist().abbreviations], ids=lambda avoided: avoided.words[0])
def test_english_keeps_the_german_words_and_translates_the_rest(avoided: Avoided) -> None:
    english = translator("en")
    quoted = re.findall("“([^”]+)”", english(avoided.better))

    assert all(word in avoided.better for word in quoted)
    assert quoted or "whole" in english(avoided.better)
    assert not avoided.why or english(avoided.why) != avoided.why
