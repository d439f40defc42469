"""Who runs offers, and the districts of the municipality."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from wegweiser.model.base import Model
from wegweiser.model.parts import Site
from wegweiser.model.scalars import Date, Email, Flag, Hours, LanguageTag, Phone, Postcode, Slug, Text, Url
from wegweiser.model.terms import OrganisationKind, VerifiedHow


class Organisation(Model):
    """One organisation = one file `offers/organisations/<id>.yml`."""

    id: Slug
    """Der Dateiname ohne .yml; er steht nicht in der Datei und ändert sich nie."""
    name: Annotated[str, Field(min_length=2, max_length=120)]
    """Der Name, wie er an der Tür steht; er wird nicht übersetzt."""
    name_note: Text | None = None
    """Was der Name bedeutet, für Menschen, die ihn nicht kennen."""
    kind: OrganisationKind
    """Art der Organisation."""
    about: Text | None = None
    """Ein bis zwei einfache Sätze, was die Organisation tut."""
    web: Url | None = None
    """Internetseite."""
    phone: Phone | None = None
    """Telefonnummer in der Form +496990009123."""
    email: Email | None = None
    """E-Mail-Adresse der Stelle."""
    address: Site | None = None
    """Adresse."""
    hours: Hours | None = None
    """Öffnungszeiten in OpenStreetMap-Schreibweise."""
    languages: Annotated[tuple[LanguageTag, ...], Field(min_length=1)]
    """Sprachen, die dort gesprochen werden."""
    verified_on: Date
    """Tag, an dem zuletzt jemand alles geprüft hat."""
    verified_by: Annotated[str, Field(min_length=2)]
    """Wer geprüft hat, als Stelle."""
    verified_how: VerifiedHow
    """Wie geprüft wurde: phone, mail, web oder visit."""
    demo: Flag = False
    """true bei erfundenen Organisationen der Vorführung."""


class District(Model):
    """A part of the municipality."""

    id: Slug
    """Kurzname in Kleinbuchstaben."""
    name: Annotated[str, Field(min_length=2)]
    """Name des Stadtteils, wie man ihn sagt; er wird nicht übersetzt."""
    postcodes: tuple[Postcode, ...] = ()
    """Postleitzahlen in diesem Stadtteil."""
