"""Each text of an edition knows its language and its state."""

import datetime

import pytest

from tests.translation.samples import loaded, message
from wegweiser.model.catalogue import Catalogue
from wegweiser.translation.edition import edition
from wegweiser.translation.po import Entry, Provenance
from wegweiser.translation.text import State, Text

DAY = datetime.date(2026, 11, 20)
CONTEXT = "offer/a/title"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found = loaded().catalogue
    assert found
    return found


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (Entry(CONTEXT, "Kurs", "course"), Text("course", "en", State.machine)),
        (Entry(CONTEXT, "Kurs", "course", provenance=Provenance()), Text("course", "en", State.machine)),
        (Entry(CONTEXT, "Kurs", "course", provenance=Provenance("Amina", DAY)), Text("course", "en", State.reviewed, "Amina", DAY)),
        (Entry(CONTEXT, "Kurs", "course", provenance=Provenance("Amina", DAY), fuzzy=True), Text("course", "en", State.outdated)),
        (Entry(CONTEXT, "Alt", "course", provenance=Provenance("Amina", DAY)), Text("course", "en", State.outdated)),
        (Entry(CONTEXT, "Kurs", "course", obsolete=True), Text("course", "en", State.machine)),
        (Entry(CONTEXT, "Kurs", ""), Text("Kurs", "de", State.missing)),
        (Entry("offer/b/title", "Kurs", "course"), Text("Kurs", "de", State.missing)),
    ],
)
def test_state_of_a_text(catalogue: Catalogue, entry: Entry, expected: Text) -> None:
    assert edition("en", catalogue, [message("Kurs")], [entry], {}).text(CONTEXT, "Kurs") == expected


def test_german_is_the_source(catalogue: Catalogue) -> None:
    assert edition("de", catalogue, [message("Kurs")], (), {}).text(CONTEXT, "Kurs") == Text("Kurs", "de", State.source)


def test_easy_german_is_a_language_of_its_own(catalogue: Catalogue) -> None:
    easy = edition("de-simple", catalogue, [message("Kurs")], [Entry(CONTEXT, "Kurs", "Deutsch-Kurs")], {})

    assert easy.text(CONTEXT, "Kurs") == Text("Deutsch-Kurs", "de-simple", State.machine)
    assert easy.label("Kosten") == Text("Kosten", "de", State.missing)


def test_interface_texts(catalogue: Catalogue) -> None:
    interface = {("", "Kosten"): Text("costs", "en", State.machine)}

    assert edition("en", catalogue, (), (), interface).label("Kosten").value == "costs"
