"""The facts about the municipality that publishes: name, languages, mode, and who is responsible."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from wegweiser.model.base import Model
from wegweiser.model.legal import Body, Statement
from wegweiser.model.scalars import Date, Flag, LanguageTag, Text, Url, Whole, wrong
from wegweiser.model.terms import LanguageStatus


class Language(Model):
    """A language of the site."""

    code: LanguageTag
    """Kürzel nach BCP 47, zum Beispiel ar."""
    status: LanguageStatus
    """source = Ausgangssprache, required = muss vollständig sein, in_progress = entsteht noch."""


class Budgets(Model):
    """How heavy the site may be, in KiB: files after gzip; what is transferred as `publish` packs it (Brotli): a first visit fits into
    what a server may send before it hears back."""

    html_kb: Whole = Field(default=40, ge=1)
    """So viel darf eine Seite selbst wiegen, gepackt, in kB; ohne Angabe 40 (die Liste aller Angebote)."""
    css_kb: Whole = Field(default=9, ge=1)
    """So viel dürfen die Stile einer Seite zusammen wiegen, gepackt, in kB; ohne Angabe 9."""
    js_kb: Whole = Field(default=15, ge=1)
    """So viel dürfen die Skripte einer Seite zusammen wiegen, gepackt, in kB; ohne Angabe 15."""
    reading_js_kb: Whole = Field(default=3, ge=1)
    """So viel dürfen die Skripte einer Lese-Seite zusammen wiegen, gepackt, in kB; ohne Angabe 3."""
    first_view_kb: Whole = Field(default=14, ge=1)
    """So viel darf der erste Aufruf einer Lese-Seite übertragen, alles zusammen, in kB; ohne Angabe 14."""
    next_page_kb: Whole = Field(default=6, ge=1)
    """So viel darf jede weitere Lese-Seite übertragen, in kB; ohne Angabe 6."""
    requests: Whole = Field(default=4, ge=1)
    """So viele Dateien darf der erste Aufruf einer Lese-Seite holen; ohne Angabe 4."""


class Box(Model):
    """The rectangle on the map in which the municipality lies, in WGS 84 degrees."""

    south: float = Field(ge=47, le=55.1)
    """Kleinste Breite, zum Beispiel 50.49."""
    north: float = Field(ge=47, le=55.1)
    """Größte Breite, zum Beispiel 50.62."""
    west: float = Field(ge=5.8, le=15.1)
    """Kleinste Länge, zum Beispiel 8.41."""
    east: float = Field(ge=5.8, le=15.1)
    """Größte Länge, zum Beispiel 8.61."""


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
    state: Annotated[str, Field(pattern=r"^(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$")] | None = None
    """Kürzel des Bundeslandes, zum Beispiel HE für Hessen; daraus folgen Feiertage und Schulferien."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """Die Sprachen der Seite in der Reihenfolge des Sprachmenüs; genau eine ist source."""
    body: Body
    """Wer verantwortlich ist."""
    statement: Statement | None = None
    """Was die Erklärung zur Barrierefreiheit sagt."""
    box: Box | None = None
    """Das Rechteck auf der Karte, in dem die Gemeinde liegt; Punkte außerhalb werden gemeldet."""
    exit_url: Url = "https://www.dwd.de/"
    """Harmlose Seite, zu der „Seite schnell verlassen“ führt; ohne Angabe der Deutsche Wetterdienst."""
    embedded_by: tuple[Annotated[Url, Field(pattern=r"^https://[A-Za-z0-9.-]+(:[0-9]+)?(/|$)")], ...] = ()
    """Adressen der Seiten, die diese Seite in einem Rahmen zeigen dürfen, zum Beispiel die der Stadt; ohne Angabe keine."""
    licence: Url = "https://creativecommons.org/licenses/by/4.0/"
    """Lizenz der offenen Daten unter /data/, als Adresse; ohne Angabe CC BY 4.0."""
    budgets: Budgets = Budgets()
    """Wie schwer eine Seite sein darf; nur nötig, wenn andere Grenzen gelten sollen."""

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
