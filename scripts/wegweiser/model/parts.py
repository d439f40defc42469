"""The parts that an offer is made of. Field texts are German: editors read them as help."""

from __future__ import annotations

from pydantic import Field, model_validator

from wegweiser.model.base import Model
from wegweiser.model.scalars import Amount, Date, Email, Flag, Hours, LanguageTag, Phone, Postcode, Slug, Text, Url, Whole, wrong
from wegweiser.model.terms import (
    CostKind,
    DurationUnit,
    Known,
    PlaceKind,
    Places,
    RegistrationMode,
    ResidenceCode,
    ResidenceRule,
    SpokenHow,
)


class Residence(Model):
    """Whether an offer depends on the residence status, and by which law."""

    rule: ResidenceRule = ResidenceRule.ask
    """any = egal, only = nur mit diesen Papieren, except = nicht mit diesen Papieren, ask = bitte nachfragen."""
    codes: tuple[ResidenceCode, ...] = ()
    """Die Aufenthaltspapiere, für die die Regel gilt; nur bei only und except."""
    legal_basis: str | None = None
    """Das Gesetz hinter der Regel, zum Beispiel „§ 44 Abs. 1 AufenthG“; Pflicht bei only und except."""
    valid_until: Date | None = None
    """Bis wann diese Regel geprüft gilt; Pflicht bei only und except, denn Recht ändert sich über Nacht."""
    note: Text | None = None
    """Ein kurzer Satz, der die Regel einfach erklärt."""

    @model_validator(mode="after")
    def _law_is_named(self) -> Residence:
        if self.rule in (ResidenceRule.only, ResidenceRule.except_) and not (self.codes and self.legal_basis and self.valid_until):
            raise wrong(
                "residence-without-law",
                "Die Regel „{rule}“ nennt nicht Papiere (codes), Gesetz (legal_basis) und Frist (valid_until).",
                "Ergänzen Sie codes, legal_basis und valid_until, oder schreiben Sie rule: ask.",
                rule=self.rule.value,
            )
        return self


class Spoken(Model):
    """A language one can speak at an offer."""

    code: LanguageTag
    """Kürzel der Sprache, zum Beispiel de, ar, uk."""
    how: SpokenHow = SpokenHow.staff
    """Wer die Sprache spricht: staff, volunteer, interpreter oder appointment (nur mit Termin)."""
    note: Text | None = None
    """Ein kurzer Hinweis, zum Beispiel „nur dienstags“."""


class Cost(Model):
    """What an offer costs."""

    kind: CostKind
    """free = kostenlos, donation = Spende, fixed = fester Preis, range = von–bis, income = nach Einkommen, ask = nachfragen."""
    amount: Amount | None = None
    """Betrag in Euro; bei range der kleinste Betrag."""
    amount_max: Amount | None = None
    """Der größte Betrag in Euro; nur bei range."""
    per: Text | None = None
    """Wofür der Betrag gilt, zum Beispiel „pro Monat“."""
    note: Text | None = None
    """Ermäßigungen und wer bezahlen hilft."""

    @model_validator(mode="after")
    def _amount_fits(self) -> Cost:
        priced = self.kind in (CostKind.fixed, CostKind.range)
        if priced and self.amount is None:
            raise wrong("cost-without-amount", "Bei „{kind}“ fehlt der Betrag (amount).", "Schreiben Sie amount: 25.", kind=self.kind.value)
        if self.kind is CostKind.free and (self.amount is not None or self.amount_max is not None):
            raise wrong(
                "free-with-amount", "Kostenlos (free), aber ein Betrag steht dabei.", "Löschen Sie amount, oder schreiben Sie kind: fixed."
            )
        if self.kind is CostKind.range and (self.amount_max is None or (self.amount or 0) >= self.amount_max):
            raise wrong("range-without-end", "Bei „range“ muss amount_max größer sein als amount.", "Schreiben Sie amount und amount_max.")
        return self


class Accessibility(Model):
    """What a person with a disability finds there."""

    step_free: Known = Known.unknown
    """Kommt man ohne Stufen hinein?"""
    toilet: Known = Known.unknown
    """Gibt es eine barrierefreie Toilette?"""
    lift: Known = Known.unknown
    """Gibt es einen Aufzug, wenn man ihn braucht?"""
    hearing: Known = Known.unknown
    """Gibt es Hilfe für schwerhörige oder gehörlose Menschen?"""
    easy_language: Known = Known.unknown
    """Spricht man dort einfache Sprache?"""


class Registration(Model):
    """How one gets a place."""

    mode: RegistrationMode
    """none = einfach kommen, phone, mail, form, in_person, assigned = durch eine Behörde, counsellor = über die Beratung."""
    url: Url | None = None
    """Adresse des Anmeldeformulars; Pflicht bei form."""
    deadline: Date | None = None
    """Letzter Tag der Anmeldung."""
    note: Text | None = None
    """Ein kurzer Satz, was man bei der Anmeldung tun muss."""


class Messenger(Model):
    """A messenger address, as plain text."""

    service: str = Field(min_length=2)
    """Name des Dienstes, zum Beispiel Signal."""
    address: str = Field(min_length=2)
    """Nummer oder Name bei diesem Dienst."""


class Contact(Model):
    """The ways to reach an offer: roles, never names of persons."""

    phones: tuple[Phone, ...] = ()
    """Telefonnummern in der Form +496990009123."""
    emails: tuple[Email, ...] = ()
    """E-Mail-Adressen der Stelle, nie einer einzelnen Person."""
    web: Url | None = None
    """Internetseite des Angebots."""
    form: Url | None = None
    """Adresse eines Kontaktformulars."""
    messenger: tuple[Messenger, ...] = ()
    """Erreichbarkeit über Messenger."""
    person_role: Text | None = None
    """Wen man erreicht, als Aufgabe: „Kursbüro“, nie ein Name."""


class MapPoint(Model):
    """A point on the map in WGS 84 degrees."""

    lat: float = Field(ge=47, le=55.1)
    """Breite, zum Beispiel 50.55."""
    lon: float = Field(ge=5.8, le=15.1)
    """Länge, zum Beispiel 8.50."""


class Site(Model):
    """One address of an offer that happens at several places."""

    street: str = Field(min_length=3)
    """Straße und Hausnummer."""
    postcode: Postcode
    """Postleitzahl mit fünf Ziffern."""
    city: str = Field(min_length=2)
    """Ort."""
    district: Slug | None = None
    """Stadtteil, wie er in districts.yml steht."""
    room: Text | None = None
    """Raum, Stockwerk oder Eingang."""
    stop: Text | None = None
    """Haltestelle in der Nähe."""
    hours: Hours | None = None
    """Zeiten nur für diesen Ort."""


class Place(Model):
    """Where an offer happens."""

    kind: PlaceKind
    """fixed = ein Ort, several = mehrere Orte, online, mobile = kommt vorbei, home = bei Ihnen zu Hause."""
    street: str | None = None
    """Straße und Hausnummer."""
    postcode: Postcode | None = None
    """Postleitzahl mit fünf Ziffern."""
    city: str | None = None
    """Ort."""
    district: Slug | None = None
    """Stadtteil, wie er in districts.yml steht."""
    room: Text | None = None
    """Raum, Stockwerk oder Eingang."""
    map: MapPoint | None = None
    """Punkt auf der Karte."""
    stop: Text | None = None
    """Haltestelle in der Nähe."""
    sites: tuple[Site, ...] = ()
    """Die Adressen, wenn es mehrere Orte sind (kind: several)."""
    address_confidential: Flag = False
    """true, wenn die Adresse zum Schutz der Menschen geheim bleibt."""

    @model_validator(mode="after")
    def _address_fits(self) -> Place:
        if self.address_confidential and (self.street or self.map or self.postcode or self.sites):
            raise wrong("secret-address-shown", "Die Adresse ist geheim, steht aber da.", "Löschen Sie street, postcode, map und sites.")
        if self.kind is PlaceKind.fixed and not self.address_confidential and not (self.street and self.postcode and self.city):
            raise wrong("address-incomplete", "Zum Ort fehlt Straße, Postleitzahl oder Stadt.", "Schreiben Sie street, postcode und city.")
        if self.kind is PlaceKind.several and len(self.sites) < 2:
            raise wrong(
                "address-incomplete",
                "Mehrere Orte (several), aber weniger als zwei unter sites.",
                "Schreiben Sie jede Adresse unter sites.",
            )
        return self


class Schedule(Model):
    """When an offer takes place."""

    hours: Hours | None = None
    """Zeiten in OpenStreetMap-Schreibweise, zum Beispiel „Mo,We 18:00-20:00“."""
    by_appointment: Flag = False
    """true, wenn man einen Termin braucht; das heißt nie „geschlossen“."""
    note: Text | None = None
    """Ein kurzer Satz zu den Zeiten, zum Beispiel „in den Schulferien nicht“."""

    @model_validator(mode="after")
    def _says_when(self) -> Schedule:
        if not self.hours and not self.by_appointment and not self.note:
            raise wrong("schedule-empty", "Die Zeiten fehlen.", "Schreiben Sie hours, by_appointment: true oder note.")
        return self


class Room(Model):
    """Whether there is room, and since when that is known."""

    state: Places
    """yes = ja, few = wenige, waiting_list = Warteliste, full = voll, unknown = nicht bekannt."""
    as_of: Date
    """Tag, an dem das galt; nach 30 Tagen ist die Angabe zu alt."""


class Duration(Model):
    """How long a course is."""

    amount: Whole = Field(gt=0)
    """Anzahl."""
    unit: DurationUnit
    """UE = Unterrichtseinheiten zu 45 Minuten, hours = Stunden, weeks = Wochen."""
