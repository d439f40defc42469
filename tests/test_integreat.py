"""The rules about translations on real texts: the interface of Integreat, 369 strings in 42 languages, written by others.

The data lies beside the repository and is no part of it (MIT, Tür an Tür – Digitalfabrik; see its README for the known defects).

What the rules say there, judged by eye in November 2026 (no native speakers; alarms = all findings, judged = looked at):

| rule                 | alarms | judged | right | remarks |
|----------------------|-------:|-------:|------:|---|
| gaps-differ          |     11 |     11 |    11 | all known defects, no other |
| markup-differs       |      0 |      – |     – | the strings have no Markdown |
| link-target-differs  |      0 |      – |     – | nor links |
| numbers-differ       |      2 |      2 |     2 | Polish plural forms moved by one |
| same-as-german       |      5 |      5 |     4 | Dutch “Filter verbergen” is Dutch, too |
| confusable-letter    |     20 |     20 |    20 | Arabic ي in Dari and Urdu, Latin C and è in Cyrillic words |
| foreign-letter       |     21 |     21 |    21 | Pashto typed with an Urdu keyboard: ہ for ه |
| wrong-script         |      0 |      – |     – | names of products stay silent |
| wrong-language       |      0 |      – |     – | finds 93 of 100 texts swapped for another language, with the letters 98 |
| unbalanced-direction |     19 |     19 |    19 | U+200E in Dari and Urdu |
| zero-width-space     |      4 |      4 |     4 | ZWNJ in Persian and Dari stays silent |
| translation-not-nfc  |      7 |      7 |     7 | Hindi, one Arabic |
| stray-space          |     43 |     43 |    43 | ends and double spaces |
| end-punctuation      |     51 |     51 |    49 | a question said as a statement, and the like |
| length-out-of-line   |      4 |      4 |     4 | a lost half, other texts in their place |
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from wegweiser.checks.rule import Translation
from wegweiser.checks.translation import TRANSLATION, confusable_letter, foreign_letter, wrong_language
from wegweiser.problem import Position
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry

FILE = Path(__file__).parents[2] / "shared/data/integreat-app-ui-translations/translations.json"
PLACE = PurePosixPath("translations.json")
KNOWN = {
    ("pes", "native.NSLocationWhenInUseUsageDescription"),
    ("pes", "native.NSLocationAlwaysAndWhenInUseUsageDescription"),
    ("zh-CN", "intro.welcome"),
    ("cs", "places.makeAppointmentTooltipWithLink"),
    ("pt", "places.makeAppointmentTooltipWithLink"),
    ("ka", "feedback.commentDescription"),
    ("orm", "feedback.commentDescription"),
    ("ka", "layout.shareMessage"),
    ("pl", "places.showPlaces_two"),
    ("pl", "places.alphabetLetters"),
    ("pt", "feedback.thanksMessage"),
}
JUDGED = {
    "gaps-differ": (11, 11),
    "numbers-differ": (2, 2),
    "same-as-german": (5, 4),
    "confusable-letter": (20, 20),
    "foreign-letter": (21, 21),
    "unbalanced-direction": (19, 19),
    "zero-width-space": (4, 4),
    "translation-not-nfc": (7, 7),
    "stray-space": (43, 43),
    "end-punctuation": (51, 49),
    "length-out-of-line": (4, 4),
}
"""Rule → alarms, and how many of them were judged right: another number of alarms must be judged anew."""
pytestmark = pytest.mark.skipif(not FILE.exists(), reason="the third-party data does not lie beside the repository (../shared/data)")


def flat(node: Mapping[str, Any], name: str = "") -> Iterator[tuple[str, str]]:
    for key, value in node.items():
        if isinstance(value, str):
            yield f"{name}{key}", value
        else:
            yield from flat(value, f"{name}{key}.")


@pytest.fixture(scope="module")
def texts() -> Mapping[str, Mapping[str, str]]:
    """Language → key → text."""
    found: dict[str, dict[str, str]] = {}
    for module, languages in json.loads(FILE.read_text("utf-8")).items():
        for lang, node in languages.items():
            found.setdefault(lang, {}).update(flat(node, f"{module}."))
    return found


def translation(lang: str, german: Mapping[str, str], translated: Mapping[str, str]) -> tuple[Translation, list[str]]:
    """A language as the rules see it; the line of a finding is the index of its key."""
    keys = [key for key in german if key in translated]
    places = [Position(PLACE, line) for line in range(len(keys))]
    pairs = [
        (Message("", german[key], (place,)), Entry("", german[key], translated[key], position=place))
        for key, place in zip(keys, places, strict=True)
    ]
    return Translation(lang, True, pairs), keys


def test_finds_the_known_defects_and_little_else(texts: Mapping[str, Mapping[str, str]], capsys: pytest.CaptureFixture[str]) -> None:
    said: dict[str, list[tuple[str, str]]] = {rule.ID: [] for rule in TRANSLATION}
    for lang, translated in texts.items():
        if lang != "de":
            shown, keys = translation(lang, texts["de"], translated)
            for rule in TRANSLATION:
                said[rule.ID] += [(lang, keys[found.position.line]) for found in rule.check(shown)]
    with capsys.disabled():
        print("\n" + "\n".join(table(said)))

    assert len(texts["de"]) == 369
    assert set(said["gaps-differ"]) == KNOWN
    assert {id: len(found) for id, found in said.items() if found} == {id: alarms for id, (alarms, _) in JUDGED.items()}
    assert sum(alarms - right for alarms, right in JUDGED.values()) <= 5


def table(said: Mapping[str, list[tuple[str, str]]]) -> Iterator[str]:
    """Alarms of each rule, how many of them are right, and in which languages they are."""
    yield f"{'rule':22}{'alarms':>7}{'right':>7}{'precision':>11}"
    for id, found in said.items():
        right, counts = JUDGED.get(id, (0, 0))[1], Counter(lang for lang, _ in found)
        figures = f"{right:7}{right / len(found):11.0%}" if found else f"{'–':>7}{'–':>11}"
        yield f"{id:22}{len(found):7}{figures}  {' '.join(f'{lang}:{count}' for lang, count in sorted(counts.items()))}".rstrip()


SCRIPTS = ("en tr ro pl fr de", "ar fa ckb ur", "uk ru bg sr-Cyrl")
PAIRS = [(lang, other) for group in SCRIPTS for lang in group.split() for other in group.split() if lang != other]


def long(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= 45


def test_finds_longer_texts_of_another_language(texts: Mapping[str, Mapping[str, str]]) -> None:
    """One longer text in six comes from another language of the same script: by its words or, among relatives, by its letters."""
    texts = {**texts, "fa": texts["pes"]}
    planted, found = 0, 0
    for lang, other in PAIRS:
        if lang in ("en", "tr", "ro", "pl", "fr", "ar", "fa", "ckb", "uk", "ru", "bg"):
            keys = {key for key in texts["de"] if long(texts[lang].get(key, "")) and long(texts[other].get(key, ""))}
            wrong = sorted(keys)[::6]
            shown, order = translation(lang, texts["de"], {**texts[lang], **{key: texts[other][key] for key in wrong}})
            alarms = {order[each.position.line] for each in wrong_language.check(shown)}
            assert alarms <= {*wrong}
            alarms |= {order[each.position.line] for rule in (foreign_letter, confusable_letter) for each in rule.check(shown)}
            planted, found = planted + len(wrong), found + len(alarms & {*wrong})

    assert planted > 200
    assert found > 0.95 * planted
