"""The agreement's explanation and the goal library."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from wegweiser.model.base import Model
from wegweiser.model.scalars import Flag, Prose, Slug, Text, Whole, wrong
from wegweiser.model.terms import LifeArea


class Extra(StrEnum):
    """What the page shows beside its text."""

    none = "none"
    sheet = "sheet"
    goals = "goals"


class AgreementPage(Model):
    """One page = one file `offers/agreement/<id>.yml`."""

    id: Slug
    """Der Dateiname ohne .yml; er steht nicht in der Datei und ändert sich nie."""
    order: Whole
    """Platz in der Reihe der Seiten: 1 ist die erste."""
    title: Text
    """Überschrift der Seite."""
    summary: Text
    """Ein Satz, der sagt, was man hier erfährt."""
    icon: str = "text-box-outline"
    """Name eines Zeichens aus Material Design Icons."""
    extra: Extra = Extra.none
    """sheet = leeres Formular zum Drucken, goals = Beispiele aus der Zielbibliothek."""
    offers: tuple[Slug, ...] = ()
    """Angebote, die auf der Seite stehen sollen."""
    body: Prose
    """Der Text in Markdown; jeder Absatz und jeder Listenpunkt wird einzeln übersetzt."""


class Goal(Model):
    """A sentence a person and a counsellor can agree on, with both sides' commitments."""

    id: Slug
    """Kurzname des Ziels; er ist dauerhaft."""
    goal: Text
    """Das Ziel als Satz in der Ich-Form."""
    why: Text | None = None
    """Warum das Ziel hilft."""
    person: Annotated[tuple[Text, ...], Field(min_length=1, max_length=4)]
    """Was die Person zusagt, jeder Punkt in der Ich-Form."""
    counselling: Annotated[tuple[Text, ...], Field(min_length=1, max_length=4)]
    """Was die Beratungsstelle zusagt; genau so viele Punkte wie bei person."""

    @model_validator(mode="after")
    def _both_sides_promise(self) -> Goal:
        if len(self.person) != len(self.counselling):
            raise wrong(
                "one-sided-goal",
                "Die Person sagt {person} Dinge zu, die Beratungsstelle {counselling}.",
                "Schreiben Sie auf beiden Seiten gleich viele Zusagen.",
                person=len(self.person),
                counselling=len(self.counselling),
            )
        return self


class GoalArea(Model):
    """The goals of one life area = one file `offers/agreement/goals/<life-area>.yml`."""

    id: LifeArea
    """Der Lebensbereich; das ist der Dateiname."""
    goals: Annotated[tuple[Goal, ...], Field(min_length=1)]
    """Die Ziele in diesem Lebensbereich."""


class EmergencyNumber(Model):
    """A number for emergencies."""

    id: Slug
    """Kurzname."""
    number: Annotated[str, Field(pattern=r"^[0-9]{3,12}$")]
    """Die Nummer, wie man sie wählt, nur Ziffern."""
    title: Text
    """Wer sich meldet."""
    text: Text
    """Wann man dort anruft."""
    urgent: Flag = False
    """true bei Lebensgefahr: diese Nummern stehen zuerst."""
