"""Comments are found where they are, and accept what stands beside or below them."""

from pathlib import Path, PurePosixPath

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from wegweiser.acceptance import in_po, in_yaml
from wegweiser.load import load
from wegweiser.spans import comments

PATH = PurePosixPath("offers/language/kurs.yml")
ROOT = Path(__file__).parent.parent

VALUES = st.sampled_from(
    [
        "wort",
        "ein#wort",
        '"in # Gänsen"',
        "'in # Häkchen'",
        "|\n    # kein Kommentar\n    Text # auch keiner\n",
        ">-\n    gefaltet # nein\n\n    # nein\n",
        "[a, b#c, 'd # e']",
        '\n  - eins\n  - "zwei # drei"',
        "mehrere\n    Zeilen ohne#Kommentar",
        '"mehrere\n    # Zeilen"',
    ]
)
COMMENTS = st.sampled_from(["", " # accept: a-b – c", "  # „ganz“ 'anders' | > \"", " #ohne Abstand", "\t# nach Tab", " #"])
OWN = st.lists(st.sampled_from(["# für sich", "    # eingerückt", ""]), max_size=2)


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A YAML text, and its comments in order."""
    lines, expected = [], []
    for index in range(draw(st.integers(1, 5))):
        own = draw(OWN)
        value, comment = draw(VALUES), draw(COMMENTS)
        # After the last line of a block or of a plain text of several lines a comment would be part of it, or break it.
        if "\n" in value and value[0] not in "|>":
            comment = ""
        head, line_break, rest = value.partition("\n")
        # A comment that is indented deeper than the key would belong to the block before it.
        own = [line.lstrip() for line in own]
        lines += [*own, f"k{index}: {head}{comment}{line_break}{rest}"]
        expected += [line for line in own if line] + ([comment.strip()] if comment else [])
    return "\n".join(lines) + "\n", expected


@given(files())
@settings(max_examples=300, deadline=None)
def test_no_comment_is_missed_and_none_invented(made: tuple[str, list[str]]) -> None:
    text, expected = made
    yaml.load(text, yaml.CSafeLoader)

    assert [comment.text.strip() for comment in comments(text)] == expected


@given(files())
@settings(max_examples=100, deadline=None)
def test_a_comment_is_no_data(made: tuple[str, list[str]]) -> None:
    text, _ = made
    lines = text.split("\n")
    for comment in comments(text):
        lines[comment.line - 1] = lines[comment.line - 1][: comment.column - 1].rstrip()

    assert yaml.load("\n".join(lines), yaml.CSafeLoader) == yaml.load(text, yaml.CSafeLoader)


@pytest.mark.parametrize(
    ("comment", "rule", "reason"),
    [
        ("# accept: no-contact – nur vor Ort", "no-contact", "nur vor Ort"),
        ("# accept: no-contact - nur vor Ort", "no-contact", "nur vor Ort"),
        ("# accept: no-contact: nur vor Ort", "no-contact", "nur vor Ort"),
        ("#accept:no-contact — nur – vor: Ort", "no-contact", "nur – vor: Ort"),
        ("# accept: no-contact", "no-contact", ""),
        ("# accept: no-contact –", "no-contact", ""),
        ("# accept: no-contact nur vor Ort", "no-contact", ""),
        ("# accept:", "", ""),
    ],
)
def test_rule_and_reason(comment: str, rule: str, reason: str) -> None:
    (found,) = in_yaml(f"title: Kurs {comment}\n", PATH)

    assert (found.rule, found.reason, found.first, found.last) == (rule, reason, 1, 1)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("# accept: r – g\ntitle: Kurs\n", (2, 2)),
        ("# accept: r – g\n# noch einer\ntitle: Kurs\n", (3, 3)),
        ("description: | # accept: r – g\n  eins\n\n  zwei\ntitle: Kurs\n", (1, 4)),
        ("# accept: r – g\ndescription: >\n  eins\n  zwei\n", (2, 4)),
        ("phones:\n  # accept: r – g\n  - eins\n  - zwei\n", (3, 3)),
        ("text: |\n  # accept: r – g\ntitle: Kurs\n", None),
        ('title: "# accept: r – g"\n', None),
        ("title: Kurs#accept: r\n", None),
    ],
)
def test_what_it_is_about(text: str, lines: tuple[int, int] | None) -> None:
    assert [(found.first, found.last) for found in in_yaml(text, PATH)] == ([lines] if lines else [])


def test_in_a_po_file_it_is_about_its_entry() -> None:
    text = """# accept: same-as-german – ein Name
#: a.yml:1
msgid "AWO"
msgstr "AWO"

#. accept: r – nicht von Übersetzern
msgid "b"
msgstr "c"
"""

    assert [(found.rule, found.first, found.last) for found in in_po(text, PATH)] == [("same-as-german", 1, 4)]


@given(st.text(alphabet="a #:|>-\"'\n\t[]{},&*!%@`\x85\u2028ä", max_size=60))
@settings(max_examples=500, deadline=None)
def test_whatever_is_written_nothing_raises(text: str) -> None:
    list(comments(text))
    in_yaml(f"{text}# accept: a – b", PATH)
    in_po(f"{text}# accept: a – b", PATH)


def test_the_catalogue_knows_its_comments() -> None:
    for source in load(ROOT).sources:
        assert [comment.line for comment in comments(source.text)][:1] == [1], source.path
