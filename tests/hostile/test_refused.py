"""What is no text, date, time or address is refused with a problem at its place, and never raises."""

from pathlib import PurePosixPath

import pytest

from tests.hostile.spoil import ROOT
from tests.hostile.values import CONTROLS, REFUSED
from wegweiser.model.offer import Offer
from wegweiser.shape import shaped
from wegweiser.source import parse as parse_yaml
from wegweiser.source import read
from wegweiser.translation.po_read import parse as parse_po

OFFER = "offers/language/alpha-kurs-frauen.yml"


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, values in REFUSED.items() for value in values])
def test_values(field: str, value: str) -> None:
    source = read(ROOT / OFFER, ROOT)
    made, problems = shaped(Offer, {**source.data, "id": "kurs", field: value}, source)

    assert made is None
    assert [problem.position for problem in problems] == [source.position((field,))]


@pytest.mark.parametrize("control", CONTROLS)
def test_control_characters(control: str) -> None:
    written = "".join(f"\\u{ord(letter):04x}" for letter in control)
    source = parse_yaml(f'title: "a{written}b"\n'.encode(), PurePosixPath("a.yml"))
    po = parse_po(f'msgctxt "a"\nmsgid "b"\nmsgstr "c{control}d"\n'.encode(), PurePosixPath("a.po"))

    assert [problem.rule for problem in source.problems] == ["bad-yaml"]
    assert [problem.rule for problem in po.problems] == ["bad-po"]
    assert po.entries == ()
