"""The facts about the municipality that publishes: name, languages, mode, and who is responsible."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from wegweiser.model.base import Model
from wegweiser.model.scalars import Date, Email, Flag, LanguageTag, Phone, Text, Url, wrong
from wegweiser.model.terms import LanguageStatus


class Language(Model):
    """A language of the site."""

    code: LanguageTag
    """Kürzel nach BCP 47, zum Beispiel ar."""
    status: LanguageStatus
    """source = Ausgangssprache, required = muss vollständig sein, in_progress = entsteht noch."""


class Body(Model):
    """Who is responsible for the site in law."""

    name: str
    """Name der Stelle."""
    street: str
    """Straße und Hausnummer."""
    postcode: Annotated[str, Field(pattern=r"^[0-9]{5}$")]
    """Postleitzahl."""
    city: str
    """Ort."""
    represented_by: str
    """Wer die Stelle vertritt, als Amt."""
    phone: Phone
    """Telefonnummer."""
    email: Email
    """E-Mail-Adresse; hier kommen auch gemeldete Fehler an."""


class Municipality(Model):
    """The file `offers/municipality.yml`."""

    name: str
    """Name der Stadt oder Gemeinde."""
    title: Text
    """Name der Seite, zum Beispiel „Wegweiser Wetzlar“."""
    tagline: Text
    """Ein Satz, der sagt, wofür die Seite da ist."""
    url: Url
    """Die öffentliche Adresse der Seite mit / am Ende."""
    demo: Flag
    """true = Vorführung: nur erfundene Angebote, keine Suchmaschinen; false = echter Betrieb."""
    today: Date | None = None
    """Fester heutiger Tag; nur in einer Vorführung."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """Die Sprachen der Seite in der Reihenfolge des Sprachmenüs; genau eine ist source."""
    body: Body
    """Wer verantwortlich ist."""

    @model_validator(mode="after")
    def _one_source(self) -> Municipality:
        if [language.code for language in self.languages if language.status is LanguageStatus.source] != ["de"]:
            raise wrong(
                "no-source-language", "Genau eine Sprache muss source sein, und das ist de.", "Schreiben Sie {{code: de, status: source}}."
            )
        return self

    @property
    def source(self) -> str:
        """Code of the source language."""
        return "de"
