"""The interface's own texts are found where the code says them."""

import inspect
from pathlib import Path

import pytest

from wegweiser.model.labels import LABELS
from wegweiser.model.terms import OfferType
from wegweiser.pages.voice import Voice
from wegweiser.translation.edition import Edition
from wegweiser.translation.files import interface_file
from wegweiser.translation.interface import CALLS, interface_messages

ROOT = Path(__file__).parent.parent.parent
TEMPLATE = """{% macro price(cost) %}
  {# t("kein Text") #}
  <p title="{{ plain("Kosten") }}">{{ t("Kosten") }} {{ voice.t('{count} Angebote',
    count=3) }}</p>
  {% if cost == "t('auch nicht')" %}{{ t("Monat", "cost") | upper }}{% endif %}{{ t(cost) }} {{ other("nein") }}
{% endmacro %}
"""
CODE = '''"""t("kein Text")"""
def title(edition, voice, word):
    label = edition.label("Beratung", "offer-type/counselling")
    return voice.t("Von {day} "
                   "an", day=1), voice.t(word), voice.t(f"{word}"), voice.plain("Kosten"), other("nein")
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in (("theme/components/cost.jinja", TEMPLATE), ("pages/offer.py", CODE)):
        file = tmp_path / "scripts/wegweiser" / name
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    return tmp_path


def test_literal_texts_of_templates_and_code_are_messages(root: Path) -> None:
    found = [(message.context, message.text, [str(place) for place in message.places]) for message in interface_messages(root)]
    template, code = "scripts/wegweiser/theme/components/cost.jinja", "scripts/wegweiser/pages/offer.py"
    labels = "scripts/wegweiser/model/labels.py:1:1"

    assert [message for message in found if message[2] != [labels]] == [
        ("", "Kosten", [f"{template}:3:1", f"{code}:5:1"]),
        ("", "{count} Angebote", [f"{template}:3:1"]),
        ("cost", "Monat", [f"{template}:5:1"]),
        ("offer-type/counselling", "Beratung", [f"{code}:3:1", labels]),
        ("", "Von {day} an", [f"{code}:4:1"]),
    ]


def test_every_label_of_a_closed_list_is_a_message(root: Path) -> None:
    contexts = {message.context: message.text for message in interface_messages(root)}

    assert contexts["offer-type/language_course"] == LABELS[OfferType][OfferType.language_course]


def test_whatever_says_a_text_of_the_interface_is_looked_for() -> None:
    said = {name for kind in (Voice, Edition) for name, method in inspect.getmembers(kind, inspect.isfunction) if _german_first(method)}

    assert {name for name in said if not name.startswith("_")} == CALLS


def _german_first(method: object) -> bool:
    return callable(method) and list(inspect.signature(method).parameters)[1:2] == ["german"]


def test_the_code_of_this_project_can_be_read() -> None:
    assert len(interface_messages(ROOT)) > 100
    assert interface_file("fa-AF").as_posix() == "theme/translations/fa-AF.po"
