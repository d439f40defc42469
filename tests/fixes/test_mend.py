"""Mending changes what it has to and not one byte more."""

import shutil
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wegweiser.fixes.mend import mended
from wegweiser.fixes.phone import dialled
from wegweiser.fixes.run import fix
from wegweiser.load import load
from wegweiser.source import parse

BASE = Path(__file__).parent.parent / "sites" / "base"
ROOT = Path(__file__).parent.parent.parent
OFFER = PurePosixPath("offers/language/kurs-beratung.yml")
TEXT = (BASE / OFFER).read_text("utf-8")
CASES = sorted((Path(__file__).parent / "cases").glob("*.before.yml"))


@pytest.mark.parametrize("before", CASES, ids=lambda case: case.name)
def test_just_as_written_down(before: Path) -> None:
    after = before.with_name(before.name.replace(".before.", ".after."))
    text = before.read_bytes().decode()

    assert mended(text, OFFER) == after.read_bytes().decode()
    assert mended(after.read_bytes().decode(), OFFER) == after.read_bytes().decode()


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("06441 / 99-1234", "+4964419912 34".replace(" ", "")),
        ("(06441) 991234", "+496441991234"),
        ("+49 (0) 6441 991234", "+496441991234"),
        ("+49 (0)6441 991234", "+496441991234"),
        ("0049 6441 99 12 34", "+496441991234"),
        ("+49 6441 991234", "+496441991234"),
        ("06441.991234", "+496441991234"),
        ("+33 1 23 45 67 89", None),
        ("112", None),
        ("991234", None),
        ("06441 991234 oder 35", None),
        ("06441 991234 (Frau A)", None),
        ("+49 0 6441 991234", None),
        ("", None),
    ],
)
def test_a_number_has_one_form_or_none(written: str, form: str | None) -> None:
    assert dialled(written) == form


LINES = TEXT.split("\n")
NOISE = st.sampled_from(["  ", "\t", " # Kommentar  ", " # fu\u0308r", ""])


@st.composite
def files(draw: st.DrawFn) -> str:
    """The base's offer with its keys, noise and numbers mixed up."""
    blocks: list[list[str]] = []
    for line in LINES[:-1]:
        if line and line[0] not in " -":
            blocks.append([])
        blocks[-1].append(line)
    blocks = draw(st.permutations(blocks))
    blocks.append(["contact:", f"  phones: [{draw(st.sampled_from(['06990009123', '+49 69 90009123', 'ruf an', '+496990009123']))}]"])
    text = []
    for block in blocks:
        text += draw(st.lists(st.sampled_from(["# über dem Schlüssel", "", "# accept: key-order – so gewollt", "    # tief"]), max_size=1))
        text += [line + draw(NOISE) if not line.startswith("  Wir") and line.strip() else line for line in block]
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    return ending.join(text).replace("verein", draw(st.sampled_from(["verein", "vere\u0308in"]))) + draw(st.sampled_from(["", ending]))


def data(text: str) -> object:
    """Data with all that mending may change."""

    def settled(value: object) -> object:
        if isinstance(value, dict):
            return {key: settled(each) for key, each in value.items()}
        if isinstance(value, list):
            return [settled(each) for each in value]
        return dialled(str(value)) or unicodedata.normalize("NFC", str(value))

    source = parse(text.encode(), OFFER)
    return None if source.problems else settled(source.data)


@given(files())
@settings(max_examples=150, deadline=None)
def test_twice_is_once_and_the_data_stays(text: str) -> None:
    once = mended(text, OFFER)

    assert mended(once, OFFER) == once
    assert data(once) == data(text)
    ends = [line.strip() for line in unicodedata.normalize("NFC", text).split("\n")]
    assert sorted(line for line in ends if line.startswith("#")) == sorted(
        line.strip() for line in unicodedata.normalize("NFC", once).split("\n") if line.strip().startswith("#")
    )


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_whatever_is_written_nothing_raises(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    once = mended(text, OFFER)

    assert mended(once, OFFER) == once
    assert parse(text.encode(), OFFER).data is None or parse(once.encode(), OFFER).data is not None


def test_what_cannot_be_read_stays() -> None:
    assert mended("title: [  \nx", OFFER) == "title: [  \nx"


def test_the_catalogue_needs_no_mending() -> None:
    for source in load(ROOT).sources:
        assert mended(source.text, source.path) == source.text, source.path


def test_files_are_written_whole_and_only_those_asked_for(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BASE, tmp_path / "site"))
    broken, other = root / OFFER, root / "offers/districts.yml"
    broken.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "  \n").encode())
    broken.chmod(0o664)
    other.write_bytes(other.read_bytes() + b"\n# Ende  ")
    before = other.read_bytes()

    assert fix(root, [PurePosixPath("offers/language")]) == (OFFER,)
    assert broken.read_bytes().startswith(b"\xef\xbb\xbf")
    assert broken.stat().st_mode & 0o777 == 0o664
    assert other.read_bytes() == before
    assert not list(root.rglob(".*.new"))
    assert fix(root) == (PurePosixPath("offers/districts.yml"),)
    assert fix(root) == ()
