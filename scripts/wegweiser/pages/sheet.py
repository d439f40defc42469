"""The blank agreement sheet in two languages: German, because the counselling service signs it, and the page's own."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from wegweiser.pages.draft import Draft
from wegweiser.translation.text import SOURCE


@dataclass(frozen=True)
class Label:
    """A label in the page's language, and in German below it where that is another."""

    own: Markup
    german: str | None


@dataclass(frozen=True)
class Sheet:
    """What the form asks for; blocks and fields as in domain.md 1.2."""

    labels: dict[str, Label]
    goals: int = 3
    steps: int = 5


LABELS = {
    "title": "Integrationsvereinbarung",
    "voluntary": "Freiwillig. Sie können jederzeit etwas ändern oder aufhören. Es gibt keine Strafe.",
    "start": "Anfang",
    "date": "Datum",
    "person": "Name der Person",
    "service": "Beratungsstelle",
    "talk": "Sprache des Gesprächs",
    "interpreter": "Wer hat übersetzt?",
    "situation": "Meine Lage heute (nur, was ich sagen möchte)",
    "goal": "Ziel",
    "words": "Mein Ziel in meinen Worten",
    "why": "Warum ist es mir wichtig?",
    "until": "Bis wann?",
    "steps": "Schritte",
    "what": "Was?",
    "who": "Wer macht es?",
    "offer": "Welches Angebot?",
    "done": "Geschafft?",
    "commitments": "Zusagen",
    "i": "Ich werde …",
    "we": "Die Beratungsstelle wird …",
    "conditions": "Was ich dafür brauche (Kinderbetreuung, Fahrt, Zeit)",
    "otherwise": "Was tun wir, wenn es keinen Platz gibt?",
    "review": "Nächstes Gespräch",
    "result": "Was ist daraus geworden? (geschafft, zum Teil, geändert, beendet)",
    "consent": "Wer darf was erfahren? (Ich kann das jederzeit ändern.)",
    "recipient": "Stelle",
    "information": "Was?",
    "sign_person": "Unterschrift der Person",
    "sign_service": "Unterschrift der Beratungsstelle",
    "copy": "Eine Kopie gehört der Person.",
}
"""The form's words; each is a message of the interface with the context `sheet`."""


def sheet(draft: Draft) -> Sheet:
    """The form in the draft's language."""
    return Sheet({key: _label(draft, german) for key, german in LABELS.items()})


def _label(draft: Draft, german: str) -> Label:
    said = draft.desk.edition.label(german, "sheet")
    return Label(draft.t(german, "sheet"), german if said.lang != SOURCE else None)
