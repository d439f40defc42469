"""One local integration offer: everything a person decides by, and what keeps it true."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from wegweiser.model import terms
from wegweiser.model.base import Model
from wegweiser.model.parts import Accessibility, Contact, Cost, Duration, Place, Registration, Residence, Room, Schedule, Spoken
from wegweiser.model.scalars import Age, Date, Flag, Hours, Prose, Slug, Text, Translatable, Url, Whole, wrong


class Offer(Model):
    """One offer = one file `offers/<life-area>/<id>.yml`; the id is the file's name and permanent."""

    id: Slug
    """Der Dateiname ohne .yml; er steht nicht in der Datei und ändert sich nie."""
    title: Annotated[str, Field(min_length=3, max_length=80), Translatable()]
    """Name des Angebots, so wie man ihn am Telefon sagt."""
    summary: Annotated[str, Field(min_length=10, max_length=200), Translatable()]
    """Ein einfacher Satz: für wen und was."""
    description: Prose | None = None
    """Was dort passiert, in kurzen Absätzen; keine Telefonnummern, Adressen oder Daten."""
    organisation: Slug
    """Wer das Angebot macht: Dateiname aus offers/organisations/."""
    owner: Slug
    """Welche Organisation die Prüf-Mail beantwortet; wird nicht gezeigt."""
    type: terms.OfferType
    """Die Art des Angebots."""
    life_areas: Annotated[tuple[terms.LifeArea, ...], Field(min_length=1, max_length=3)]
    """Ein bis drei Lebensbereiche; der erste ist der Ordner, in dem die Datei liegt."""
    agreement_steps: tuple[Slug, ...] = ()
    """Ziele aus der Zielbibliothek, zu denen das Angebot passt."""
    target_groups: Annotated[tuple[terms.TargetGroup, ...], Field(min_length=1)]
    """Für wen es ist; all steht immer allein."""
    age_min: Age | None = None
    """Jüngstes Alter in Jahren."""
    age_max: Age | None = None
    """Höchstes Alter in Jahren."""
    residence_status: Residence = Residence()
    """Ob es auf Aufenthaltspapiere ankommt; ohne Angabe gilt: bitte nachfragen."""
    german_required: terms.GermanLevel
    """So viel Deutsch braucht man: 0, alpha, A1 bis C2."""
    german_reached: terms.GermanLevel | None = None
    """So viel Deutsch kann man danach; Pflicht bei Sprachkursen."""
    languages_spoken: Annotated[tuple[Spoken, ...], Field(min_length=1)]
    """Sprachen, die man dort sprechen kann; mindestens de."""
    interpreter: terms.Interpreter | None = None
    """Ob es jemanden gibt, der übersetzt."""
    cost: Cost
    """Was es kostet."""
    travel_cost: terms.TravelCost | None = None
    """Ob jemand die Fahrt bezahlt."""
    childcare: terms.Childcare | None = None
    """Was mit Kindern in dieser Zeit ist; Pflicht bei Kursen und Treffpunkten."""
    accessibility: Accessibility | None = None
    """Barrierefreiheit; Pflicht, wenn es einen Ort gibt."""
    registration: Registration
    """Wie man einen Platz bekommt."""
    entitlement_needed: terms.Entitlement | None = None
    """Welches Papier eines Amtes man vorher braucht."""
    contact: Contact = Contact()
    """Wege zum Angebot; fehlt er, gilt der Kontakt der Organisation."""
    phone_hours: Hours | None = None
    """Telefonische Sprechzeiten in OpenStreetMap-Schreibweise."""
    place: Place
    """Wo es ist."""
    covers: tuple[Slug, ...] = ()
    """Zuständig nur für diese Stadtteile (aus districts.yml)."""
    schedule: Schedule
    """Wann es ist."""
    holidays: terms.Holidays | None = None
    """Ob es in Ferien und an Feiertagen offen ist."""
    start: Date | None = None
    """Erster Tag eines Kurses oder einer Veranstaltung."""
    end: Date | None = None
    """Letzter Tag eines Kurses oder einer Veranstaltung."""
    recurring: Flag = False
    """true, wenn der Kurs nach dem Ende neu beginnt."""
    duration: Duration | None = None
    """Wie lang der Kurs ist."""
    wait_time: Text | None = None
    """Wie lange man ungefähr auf einen Termin wartet."""
    places_left: Room | None = None
    """Ob es noch Plätze gibt."""
    certificate: terms.Certificate | None = None
    """Welches Zeugnis man am Ende bekommt."""
    bring: tuple[terms.Bring, ...] = ()
    """Was man mitbringen soll."""
    bring_note: Text | None = None
    """Was man sonst noch mitbringen soll, in einem kurzen Satz."""
    keywords: tuple[Text, ...] = ()
    """Suchwörter, auch umgangssprachliche."""
    funding: Text | None = None
    """Wer das Angebot bezahlt."""
    confidential: Flag = False
    """true, wenn das Gespräch vertraulich ist."""
    quick_exit: Flag = False
    """true, wenn niemand sehen darf, dass ein Mensch das liest; bei Gewalt und geheimer Adresse gilt es von selbst."""
    related: tuple[Slug, ...] = ()
    """Andere Angebote, die dazu passen."""
    status: terms.Status
    """active, paused (Pause), full (voll), planned (geplant), ended (beendet)."""
    status_until: Date | None = None
    """Bis wann dieser Stand gilt."""
    status_note: Text | None = None
    """Ein kurzer Satz zum Stand, zum Beispiel warum Pause ist."""
    valid_from: Date | None = None
    """Ab wann die Angaben gelten."""
    valid_until: Date | None = None
    """Bis wann die Angaben gelten; Pflicht, wenn nicht open_ended."""
    open_ended: Flag = False
    """true, wenn das Angebot kein Ende hat."""
    verified_on: Date
    """Tag, an dem zuletzt jemand alles geprüft hat."""
    verified_by: Annotated[str, Field(min_length=2)]
    """Wer geprüft hat, als Stelle: „Koordination Integration“, nie ein Name."""
    verified_how: terms.VerifiedHow
    """Wie geprüft wurde: phone, mail, web oder visit."""
    verify_every_days: Annotated[Whole, Field(ge=7, le=730)] | None = None
    """Nach wie vielen Tagen wieder geprüft wird; ohne Angabe 180, bei Kursen 90."""
    source_url: Url | None = None
    """Internetseite, auf der die Angaben stehen."""
    source_note: str | None = None
    """Woher die Angaben kommen, wenn es keine Seite gibt."""
    demo: Flag = False
    """true bei erfundenen Angeboten der Vorführung."""

    def __hash__(self) -> int:
        """By the id, which only one offer has: caches ask for it on every page."""
        return hash(self.id)

    @property
    def needs_quick_exit(self) -> bool:
        """Whether being seen with this page can be dangerous: said by the editor, or plain from the address or the keywords."""
        return self.quick_exit or self.place.address_confidential or any("gewalt" in word.lower() for word in (self.title, *self.keywords))

    @model_validator(mode="after")
    def _ends_are_said(self) -> Offer:
        if not self.valid_until and not self.open_ended:
            raise wrong(
                "no-end-said",
                "Es steht nicht da, bis wann das Angebot gilt.",
                "Schreiben Sie valid_until: 2027-06-30 oder open_ended: true.",
            )
        if not self.source_url and not self.source_note:
            raise wrong("no-source", "Es steht nicht da, woher die Angaben kommen.", "Schreiben Sie source_url oder source_note.")
        return self
