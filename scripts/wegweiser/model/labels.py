"""German labels of the closed lists. Within one list no two labels are alike: a reader must be able to tell the terms apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from wegweiser.model import terms as t

LABELS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    t.LifeArea: {
        t.LifeArea.language: "Deutsch lernen",
        t.LifeArea.education: "Bildung und Schule",
        t.LifeArea.work: "Ausbildung und Arbeit",
        t.LifeArea.housing: "Wohnen",
        t.LifeArea.health: "Gesundheit",
        t.LifeArea.family: "Familie und Kinderbetreuung",
        t.LifeArea.social: "Kontakte und Ehrenamt",
        t.LifeArea.law: "Recht und Aufenthalt",
        t.LifeArea.money: "Geld und Finanzen",
        t.LifeArea.everyday: "Leben im Alltag",
    },
    t.OfferType: {
        t.OfferType.counselling: "Beratung",
        t.OfferType.language_course: "Sprachkurs",
        t.OfferType.class_school: "Kurs oder Unterricht",
        t.OfferType.work: "Arbeit und Ausbildung",
        t.OfferType.meeting: "Treffpunkt",
        t.OfferType.volunteering: "Ehrenamt",
        t.OfferType.childcare: "Kinderbetreuung",
        t.OfferType.sport_culture: "Sport und Kultur",
        t.OfferType.health: "Hilfe für die Gesundheit",
        t.OfferType.housing: "Hilfe beim Wohnen",
        t.OfferType.legal: "Rechtsberatung",
        t.OfferType.financial: "Hilfe bei Geldfragen",
        t.OfferType.authority: "Amt oder Behörde",
        t.OfferType.online: "Angebot im Internet",
    },
    t.TargetGroup: {
        t.TargetGroup.all: "alle",
        t.TargetGroup.women: "Frauen",
        t.TargetGroup.men: "Männer",
        t.TargetGroup.parents: "Eltern",
        t.TargetGroup.children: "Kinder",
        t.TargetGroup.youth: "Jugendliche",
        t.TargetGroup.young_adults: "junge Erwachsene",
        t.TargetGroup.seniors: "ältere Menschen",
        t.TargetGroup.newcomers: "neu zugezogene Menschen",
        t.TargetGroup.refugees: "Geflüchtete",
        t.TargetGroup.eu_citizens: "Menschen aus der EU",
        t.TargetGroup.ukrainians: "Menschen aus der Ukraine",
        t.TargetGroup.ethnic_germans: "Spätaussiedlerinnen und Spätaussiedler",
        t.TargetGroup.workers: "Menschen mit Arbeit",
        t.TargetGroup.students: "Studierende",
        t.TargetGroup.disability: "Menschen mit Behinderung",
        t.TargetGroup.lgbtiq: "queere Menschen (LSBTIQ)",
        t.TargetGroup.illiterate: "Menschen, die lesen und schreiben lernen",
    },
    t.ResidenceRule: {
        t.ResidenceRule.any: "Ihr Aufenthaltspapier ist egal",
        t.ResidenceRule.only: "nur mit diesen Papieren",
        t.ResidenceRule.except_: "nicht mit diesen Papieren",
        t.ResidenceRule.ask: "bitte nachfragen",
    },
    t.ResidenceCode: {
        t.ResidenceCode.eu_citizen: "Staatsangehörigkeit eines EU-Landes",
        t.ResidenceCode.residence_title: "Aufenthaltstitel",
        t.ResidenceCode.humanitarian_title: "Aufenthaltserlaubnis aus humanitären Gründen",
        t.ResidenceCode.temporary_protection_24: "Aufenthaltserlaubnis nach § 24 (Schutz für Menschen aus der Ukraine)",
        t.ResidenceCode.gestattung: "Aufenthaltsgestattung",
        t.ResidenceCode.duldung: "Duldung",
        t.ResidenceCode.visa: "Visum",
        t.ResidenceCode.none_ask: "kein Papier oder nicht sicher: bitte nachfragen",
    },
    t.GermanLevel: {
        t.GermanLevel.none: "kein Deutsch",
        t.GermanLevel.alpha: "Alpha-Kurs (lesen und schreiben lernen)",
        t.GermanLevel.a1: "A1 (erste Sätze)",
        t.GermanLevel.a2: "A2 (einfache Gespräche)",
        t.GermanLevel.b1: "B1 (im Alltag zurechtkommen)",
        t.GermanLevel.b2: "B2 (bei der Arbeit mitreden)",
        t.GermanLevel.c1: "C1 (fast alles verstehen)",
        t.GermanLevel.c2: "C2 (wie in der Muttersprache)",
    },
    t.SpokenHow: {
        t.SpokenHow.staff: "wird dort gesprochen",
        t.SpokenHow.volunteer: "mit Hilfe von Ehrenamtlichen",
        t.SpokenHow.interpreter: "mit Dolmetscherin oder Dolmetscher",
        t.SpokenHow.appointment: "nur mit Termin",
    },
    t.CostKind: {
        t.CostKind.free: "kostenlos",
        t.CostKind.donation: "Spende erwünscht",
        t.CostKind.fixed: "fester Preis",
        t.CostKind.range: "Preis von … bis …",
        t.CostKind.income: "Preis nach Ihrem Einkommen",
        t.CostKind.ask: "Preis bitte nachfragen",
    },
    t.Childcare: {
        t.Childcare.none: "keine Kinderbetreuung",
        t.Childcare.provided: "mit Kinderbetreuung",
        t.Childcare.on_request: "Kinderbetreuung, wenn Sie vorher fragen",
        t.Childcare.bring_children: "Sie können Ihre Kinder mitbringen",
        t.Childcare.ask: "bitte nachfragen",
    },
    t.Known: {t.Known.yes: "ja", t.Known.no: "nein", t.Known.unknown: "bitte nachfragen"},
    t.RegistrationMode: {
        t.RegistrationMode.none: "ohne Anmeldung",
        t.RegistrationMode.phone: "mit einem Anruf",
        t.RegistrationMode.mail: "mit einer E-Mail",
        t.RegistrationMode.form: "mit einem Formular im Internet",
        t.RegistrationMode.in_person: "persönlich vor Ort",
        t.RegistrationMode.assigned: "durch eine Behörde",
        t.RegistrationMode.counsellor: "über Ihre Beratungsstelle",
    },
    t.PlaceKind: {
        t.PlaceKind.fixed: "vor Ort",
        t.PlaceKind.online: "im Internet",
        t.PlaceKind.mobile: "kommt in die Stadtteile",
        t.PlaceKind.home: "bei Ihnen zu Hause",
        t.PlaceKind.several: "an mehreren Orten",
    },
    t.Places: {
        t.Places.yes: "freie Plätze",
        t.Places.few: "wenige freie Plätze",
        t.Places.waiting_list: "Warteliste",
        t.Places.full: "keine freien Plätze",
        t.Places.unknown: "bitte nachfragen",
    },
    t.Bring: {
        t.Bring.id_document: "Ausweis oder Pass",
        t.Bring.residence_document: "Aufenthaltspapier",
        t.Bring.notice_of_benefits: "Bescheid vom Jobcenter oder Sozialamt",
        t.Bring.certificates: "Zeugnisse",
        t.Bring.registration_form: "ausgefülltes Anmeldeformular",
        t.Bring.insurance_card: "Karte der Krankenkasse",
        t.Bring.none: "Sie müssen nichts mitbringen",
    },
    t.Status: {
        t.Status.active: "läuft",
        t.Status.paused: "macht Pause",
        t.Status.full: "voll",
        t.Status.planned: "geplant",
        t.Status.ended: "beendet",
    },
    t.VerifiedHow: {
        t.VerifiedHow.phone: "am Telefon",
        t.VerifiedHow.mail: "per E-Mail",
        t.VerifiedHow.web: "auf der Internetseite",
        t.VerifiedHow.visit: "bei einem Besuch",
    },
    t.Interpreter: {
        t.Interpreter.none: "niemand übersetzt",
        t.Interpreter.on_request: "jemand übersetzt, wenn Sie vorher fragen",
        t.Interpreter.bring_own: "Sie können jemanden zum Übersetzen mitbringen",
        t.Interpreter.provided: "jemand übersetzt für Sie",
    },
    t.Entitlement: {
        t.Entitlement.bamf_certificate: "Berechtigungsschein vom BAMF",
        t.Entitlement.job_centre_assignment: "Zuweisung vom Jobcenter",
        t.Entitlement.avgs: "Aktivierungs- und Vermittlungsgutschein (AVGS)",
        t.Entitlement.none: "kein Papier nötig",
    },
    t.TravelCost: {
        t.TravelCost.none: "Die Fahrt bezahlen Sie selbst",
        t.TravelCost.refundable: "Sie können Fahrgeld bekommen",
        t.TravelCost.ask: "bitte nachfragen",
    },
    t.Holidays: {
        t.Holidays.open: "auch in den Ferien und an Feiertagen",
        t.Holidays.closed_school_holidays: "nicht in den Schulferien",
        t.Holidays.closed_public_holidays: "nicht an Feiertagen",
        t.Holidays.ask: "bitte nachfragen",
    },
    t.DurationUnit: {
        t.DurationUnit.ue: "Unterrichtsstunden zu 45 Minuten",
        t.DurationUnit.hours: "Stunden",
        t.DurationUnit.weeks: "Wochen",
    },
    t.Certificate: {
        t.Certificate.dtz: "Deutsch-Test für Zuwanderer (DTZ)",
        t.Certificate.lid: "Test „Leben in Deutschland“ (LiD)",
        t.Certificate.telc: "telc-Zertifikat",
        t.Certificate.attendance: "Teilnahmebestätigung",
        t.Certificate.none: "kein Zeugnis",
    },
    t.OrganisationKind: {
        t.OrganisationKind.municipality: "Stadt oder Gemeinde",
        t.OrganisationKind.authority: "Behörde",
        t.OrganisationKind.welfare: "Wohlfahrtsverband",
        t.OrganisationKind.association: "Verein",
        t.OrganisationKind.school: "Schule oder Bildungsträger",
        t.OrganisationKind.company: "Firma",
        t.OrganisationKind.religious: "Religionsgemeinschaft",
        t.OrganisationKind.initiative: "Initiative",
    },
    t.LanguageStatus: {
        t.LanguageStatus.source: "Ausgangssprache",
        t.LanguageStatus.required: "vollständig",
        t.LanguageStatus.in_progress: "im Aufbau",
    },
    t.StatementStatus: {
        t.StatementStatus.full: "vollständig vereinbar",
        t.StatementStatus.partial: "teilweise vereinbar",
        t.StatementStatus.none: "nicht vereinbar",
    },
    t.StatementMethod: {
        t.StatementMethod.self: "Selbstbewertung",
        t.StatementMethod.third_party: "Bewertung durch Dritte",
    },
}


def label_context(member: StrEnum) -> str:
    """The context of a term's message: `OfferType.counselling` → `offer-type/counselling`."""
    return f"{_kebab(type(member).__name__)}/{member.value}"


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
