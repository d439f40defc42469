"""What the law wants a municipality to say about itself: the facts behind Impressum, privacy notice and accessibility statement.

A demonstration may lack the optional ones; a live site may not (rule `legal-fact-missing`).
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from wegweiser.model.base import Model
from wegweiser.model.scalars import Date, Email, Flag, Phone, Url, Whole
from wegweiser.model.terms import StatementMethod, StatementStatus


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
    legal_form: str | None = None
    """Rechtsform, zum Beispiel Körperschaft des öffentlichen Rechts; steht im Impressum."""
    supervisory_authority: str | None = None
    """Aufsichtsbehörde der Stelle; steht im Impressum."""
    vat_id: Annotated[str, Field(pattern=r"^DE[0-9]{9}$")] | None = None
    """Umsatzsteuer-Identifikationsnummer, wenn es eine gibt, zum Beispiel DE und neun Ziffern."""
    editor: str | None = None
    """Wer nach § 18 Absatz 2 MStV für den Inhalt verantwortlich ist: Name und Anschrift."""
    data_protection_officer: Email | None = None
    """E-Mail-Adresse der oder des Datenschutzbeauftragten."""
    legal_task: str | None = None
    """Gesetz, aus dem sich die Aufgabe ergibt, neben Artikel 6 Absatz 1 Buchstabe e DSGVO."""
    host: str | None = None
    """Wer den Server betreibt, mit einem Vertrag nach Artikel 28 DSGVO: Name und Ort."""
    log_days: Whole | None = Field(default=None, ge=0, le=365)
    """Wie viele Tage der Server sein Protokoll behält; 0 = gar nicht."""
    easy_german: Url | None = None
    """Adresse eines Textes in Leichter Sprache über diese Website; steht unten auf jeder Seite."""
    sign_language: Url | None = None
    """Adresse eines Videos in Deutscher Gebärdensprache über diese Website; steht unten auf jeder Seite."""
    security_email: Email | None = None
    """Wohin Sicherheitslücken gemeldet werden; daraus entsteht /.well-known/security.txt."""
    security_expires: Date | None = None
    """Bis wann die Angabe zu Sicherheitslücken gilt; höchstens ein Jahr."""


class Enforcement(Model):
    """The law of a Land on accessible websites, and who enforces it."""

    act: str
    """Gesetz des Landes, mit Kürzel."""
    ordinance: str
    """Verordnung des Landes, mit Kürzel."""
    name: str
    """Durchsetzungsstelle."""
    url: Url
    """Internetseite der Durchsetzungsstelle."""
    weeks: Whole = Field(ge=1, le=52)
    """Nach so vielen Wochen ohne Antwort darf man sich an die Durchsetzungsstelle wenden."""
    data_protection: str
    """Aufsichtsbehörde des Landes für den Datenschutz."""


class Statement(Model):
    """The accessibility statement, after Implementing Decision (EU) 2018/1523."""

    status: StatementStatus
    """full = vollständig vereinbar, partial = teilweise vereinbar, none = nicht vereinbar."""
    created: Date
    """Wann die Erklärung geschrieben wurde."""
    reviewed: Date | None = None
    """Wann sie zuletzt überprüft wurde."""
    method: StatementMethod
    """self = Selbstbewertung, third_party = Bewertung durch Dritte."""
    tested_by_people: Flag = False
    """true = Menschen mit Behinderungen haben die Website geprüft."""
    feedback: Email | None = None
    """Wohin Barrieren gemeldet werden; ohne Angabe die E-Mail-Adresse der Stelle."""
    enforcement: Enforcement | None = None
    """Recht und Durchsetzungsstelle des Landes; nur nötig, wo Wegweiser sie nicht kennt."""
