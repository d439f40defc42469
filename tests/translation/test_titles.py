"""Pages in no language read little of a language's files; what they read says the same as the whole."""

from pathlib import Path, PurePosixPath

import pytest

from wegweiser.project import open_project
from wegweiser.translation.files import is_threshold
from wegweiser.translation.po_read import parse, read

ROOT = Path(__file__).parents[2]
PROJECT = open_project(ROOT)
HAND_MADE = """\
#, fuzzy
msgctxt "offer/a/title"

msgid "A"
msgstr "1"

# a note

#. by nobody
msgctxt "offer/a/summary"
msgid "Offer \\"/title\\""
msgstr "2"
# no blank line above
msgctxt "offer/b/title"
msgid ""
"B"
msgstr ""
"3\\n"

"4"

msgctxt "offer/b/summary"
msgid "C"
msgstr "5"
"""


@pytest.mark.parametrize("lang", PROJECT.editions)
def test_a_threshold_says_what_the_edition_says(lang: str) -> None:
    whole = {key: text for key, text in PROJECT.editions[lang].texts.items() if is_threshold(key[0])}

    assert PROJECT.thresholds[lang].edition.texts == whole


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_of_a_file_written_by_hand_the_titles_are_the_same(tmp_path: Path, newline: str) -> None:
    path = PurePosixPath("offers.po")
    raw = HAND_MADE.replace("\n", newline).encode()
    (tmp_path / path).write_bytes(raw)

    few = [entry for entry in read(tmp_path, path, '/title"').entries if is_threshold(entry.context)]
    whole = [entry for entry in parse(raw, path).entries if is_threshold(entry.context)]

    assert [(entry.key, entry.translation, entry.state) for entry in few] == [
        (entry.key, entry.translation, entry.state) for entry in whole
    ]
    assert len(few) == 2
