"""What translators get to translate, and where it stands."""

from pathlib import Path

from tests.translation.samples import copied, loaded, replaced
from wegweiser.prose import parse
from wegweiser.translation.messages import Message, messages


def found(root: Path | None = None) -> tuple[Message, ...]:
    site = loaded(root) if root else loaded()
    assert site.catalogue
    return messages(site.catalogue, site.positions)


def test_every_translatable_text_is_a_message_with_context_and_place() -> None:
    listed = [(message.context, message.text, [f"{place.path}:{place.line}" for place in message.places]) for message in found()]
    offer, page = "offers/language/deutsch-a1.yml", "offers/agreement/was-ist-das.yml"
    goals = "offers/agreement/goals/language.yml"

    assert listed == [
        ("offer/deutsch-a1/title", "Deutsch A1", [f"{offer}:1"]),
        ("offer/deutsch-a1/summary", "Ein Kurs für alle, die mit Deutsch anfangen.", [f"{offer}:2"]),
        ("offer/deutsch-a1/description", "Sie lernen die ersten Sätze. Die Gruppe ist klein.", [f"{offer}:4"]),
        ("offer/deutsch-a1/description", "Bücher bekommen Sie hier.", [f"{offer}:7"]),
        ("offer/deutsch-a1/description", "Kinder dürfen mitkommen.", [f"{offer}:8"]),
        ("offer/deutsch-a1/languages_spoken/note", "nur dienstags", [f"{offer}:19", f"{offer}:21"]),
        ("offer/deutsch-a1/cost/note", "Das Buch kostet 100 % weniger.", [f"{offer}:24"]),
        ("offer/deutsch-a1/keywords", "Kurs", [f"{offer}:34"]),
        ("offer/deutsch-a1/keywords", "Anfang", [f"{offer}:34"]),
        ("organisation/musterschule/about", "Hier lernt man Deutsch.", ["offers/organisations/musterschule.yml:3"]),
        ("page/was-ist-das/title", "Was ist das?", [f"{page}:2"]),
        ("page/was-ist-das/summary", "Die Vereinbarung in einem Satz.", [f"{page}:3"]),
        ("page/was-ist-das/body", "Kurz gesagt", [f"{page}:5"]),
        ("page/was-ist-das/body", "Sie sagen, was Sie möchten.", [f"{page}:7"]),
        ("page/was-ist-das/body", "Wer", [f"{page}:10"]),
        ("page/was-ist-das/body", "Was", [f"{page}:10"]),
        ("page/was-ist-das/body", "Sie", [f"{page}:12"]),
        ("page/was-ist-das/body", "lernen", [f"{page}:12"]),
        ("goal/language-a1/goal", "Ich kann mich vorstellen.", [f"{goals}:3"]),
        ("goal/language-a1/person", "Ich übe jeden Tag.", [f"{goals}:5"]),
        ("goal/language-a1/person", "Ich komme zum Kurs.", [f"{goals}:6"]),
        ("goal/language-a1/counselling", "Wir zeigen Ihnen Wege zum Üben.", [f"{goals}:8"]),
        ("goal/language-a1/counselling", "Wir suchen mit Ihnen einen Kurs.", [f"{goals}:9"]),
        ("emergency/notruf/title", "Feuerwehr und Rettungsdienst", ["offers/emergency.yml:3"]),
        ("emergency/notruf/text", "Rufen Sie an, wenn es brennt.", ["offers/emergency.yml:4"]),
        ("municipality/title", "Wegweiser Musterstadt", ["offers/municipality.yml:2"]),
        ("municipality/tagline", "Angebote in vielen Sprachen.", ["offers/municipality.yml:3"]),
    ]


def test_wrapping_a_paragraph_anew_changes_no_message(tmp_path: Path) -> None:
    root = copied(tmp_path)
    replaced(root / "offers/agreement/was-ist-das.yml", "Sie sagen,\n  was Sie möchten.", "Sie sagen, was Sie\n  möchten.")

    assert {message.key for message in found(root)} == {message.key for message in found()}


def test_a_changed_sentence_changes_the_message_of_its_block_only(tmp_path: Path) -> None:
    root = copied(tmp_path)
    replaced(root / "offers/language/deutsch-a1.yml", "Bücher bekommen Sie hier.", "Bücher kaufen Sie selbst.")

    assert {message.key for message in found(root)} ^ {message.key for message in found()} == {
        ("offer/deutsch-a1/description", "Bücher bekommen Sie hier."),
        ("offer/deutsch-a1/description", "Bücher kaufen Sie selbst."),
    }


def test_hard_line_breaks_stay() -> None:
    assert [token.content for token in parse("eins  \nzwei\\\ndrei\nvier") if token.type == "inline"] == ["eins  \nzwei\\\ndrei vier"]


def test_html_is_text() -> None:
    assert [token.content for token in parse("<b onclick=x>") if token.type == "inline"] == ["<b onclick=x>"]
    assert not [token for token in parse("<script>x</script>") if token.type == "html_block"]
