"""What an offer or an organisation is, where it stands, and how far a fact is known."""

from __future__ import annotations

from enum import StrEnum


class LifeArea(StrEnum):
    """The ten areas of life that lead a reader through the offers."""

    language = "language"
    education = "education"
    work = "work"
    housing = "housing"
    health = "health"
    family = "family"
    social = "social"
    law = "law"
    money = "money"
    everyday = "everyday"


class OfferType(StrEnum):
    """What kind of offer it is."""

    counselling = "counselling"
    language_course = "language_course"
    class_school = "class_school"
    work = "work"
    meeting = "meeting"
    volunteering = "volunteering"
    childcare = "childcare"
    sport_culture = "sport_culture"
    health = "health"
    housing = "housing"
    legal = "legal"
    financial = "financial"
    authority = "authority"
    online = "online"


class Status(StrEnum):
    """Whether an offer runs."""

    active = "active"
    paused = "paused"
    full = "full"
    planned = "planned"
    ended = "ended"


class PlaceKind(StrEnum):
    """Where an offer happens."""

    fixed = "fixed"
    online = "online"
    mobile = "mobile"
    home = "home"
    several = "several"


class OrganisationKind(StrEnum):
    """What kind of body an organisation is."""

    municipality = "municipality"
    authority = "authority"
    welfare = "welfare"
    association = "association"
    school = "school"
    company = "company"
    religious = "religious"
    initiative = "initiative"


class VerifiedHow(StrEnum):
    """How the data was verified."""

    phone = "phone"
    mail = "mail"
    web = "web"
    visit = "visit"


class Known(StrEnum):
    """A fact that may be unknown; unknown is shown as "please ask", never as "no"."""

    yes = "yes"
    no = "no"
    unknown = "unknown"


class LanguageStatus(StrEnum):
    """What the municipality promises for a language."""

    source = "source"
    required = "required"
    in_progress = "in_progress"


class StatementStatus(StrEnum):
    """How far the site meets the law on accessibility, in the words of Implementing Decision (EU) 2018/1523."""

    full = "full"
    partial = "partial"
    none = "none"


class StatementMethod(StrEnum):
    """How the accessibility statement was prepared."""

    self = "self"
    third_party = "third_party"
