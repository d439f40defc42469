"""The closed lists of the catalogue. The codes are permanent; their labels stand in `labels.py`."""

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


class TargetGroup(StrEnum):
    """Whom an offer is made for."""

    all = "all"
    women = "women"
    men = "men"
    parents = "parents"
    children = "children"
    youth = "youth"
    young_adults = "young_adults"
    seniors = "seniors"
    newcomers = "newcomers"
    refugees = "refugees"
    eu_citizens = "eu_citizens"
    ukrainians = "ukrainians"
    ethnic_germans = "ethnic_germans"
    workers = "workers"
    students = "students"
    disability = "disability"
    lgbtiq = "lgbtiq"
    illiterate = "illiterate"


class ResidenceRule(StrEnum):
    """Whether an offer asks for a residence status."""

    any = "any"
    only = "only"
    except_ = "except"
    ask = "ask"


class ResidenceCode(StrEnum):
    """Kinds of residence status, as the law names them."""

    eu_citizen = "eu_citizen"
    residence_title = "residence_title"
    humanitarian_title = "humanitarian_title"
    temporary_protection_24 = "temporary_protection_24"
    gestattung = "gestattung"
    duldung = "duldung"
    visa = "visa"
    none_ask = "none_ask"


class GermanLevel(StrEnum):
    """German level by the Common European Framework; `0` is none, `alpha` a literacy course."""

    none = "0"
    alpha = "alpha"
    a1 = "A1"
    a2 = "A2"
    b1 = "B1"
    b2 = "B2"
    c1 = "C1"
    c2 = "C2"


class SpokenHow(StrEnum):
    """How a language is available at an offer."""

    staff = "staff"
    volunteer = "volunteer"
    interpreter = "interpreter"
    appointment = "appointment"


class CostKind(StrEnum):
    """How an offer is paid for."""

    free = "free"
    donation = "donation"
    fixed = "fixed"
    range = "range"
    income = "income"
    ask = "ask"


class Childcare(StrEnum):
    """What happens with children meanwhile."""

    none = "none"
    provided = "provided"
    on_request = "on_request"
    bring_children = "bring_children"
    ask = "ask"


class Known(StrEnum):
    """A fact that may be unknown; unknown is shown as "please ask", never as "no"."""

    yes = "yes"
    no = "no"
    unknown = "unknown"


class RegistrationMode(StrEnum):
    """How one gets a place."""

    none = "none"
    phone = "phone"
    mail = "mail"
    form = "form"
    in_person = "in_person"
    assigned = "assigned"
    counsellor = "counsellor"


class PlaceKind(StrEnum):
    """Where an offer happens."""

    fixed = "fixed"
    online = "online"
    mobile = "mobile"
    home = "home"
    several = "several"


class Places(StrEnum):
    """Whether there is room."""

    yes = "yes"
    few = "few"
    waiting_list = "waiting_list"
    full = "full"
    unknown = "unknown"


class Bring(StrEnum):
    """Papers to bring."""

    id_document = "id_document"
    residence_document = "residence_document"
    notice_of_benefits = "notice_of_benefits"
    certificates = "certificates"
    registration_form = "registration_form"
    insurance_card = "insurance_card"
    none = "none"


class Status(StrEnum):
    """Whether an offer runs."""

    active = "active"
    paused = "paused"
    full = "full"
    planned = "planned"
    ended = "ended"


class VerifiedHow(StrEnum):
    """How the data was verified."""

    phone = "phone"
    mail = "mail"
    web = "web"
    visit = "visit"


class Interpreter(StrEnum):
    """Whether there is an interpreter."""

    none = "none"
    on_request = "on_request"
    bring_own = "bring_own"
    provided = "provided"


class Entitlement(StrEnum):
    """A paper that opens the door to an offer."""

    bamf_certificate = "bamf_certificate"
    job_centre_assignment = "job_centre_assignment"
    avgs = "avgs"
    none = "none"


class TravelCost(StrEnum):
    """Who pays the way there."""

    none = "none"
    refundable = "refundable"
    ask = "ask"


class Holidays(StrEnum):
    """Whether it is open in holidays."""

    open = "open"
    closed_school_holidays = "closed_school_holidays"
    closed_public_holidays = "closed_public_holidays"
    ask = "ask"


class DurationUnit(StrEnum):
    """Unit of a course's length; UE is a teaching unit of 45 minutes."""

    ue = "UE"
    hours = "hours"
    weeks = "weeks"


class Certificate(StrEnum):
    """What one holds in hand afterwards."""

    dtz = "DTZ"
    lid = "LiD"
    telc = "telc"
    attendance = "attendance"
    none = "none"


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


class LanguageStatus(StrEnum):
    """What the municipality promises for a language."""

    source = "source"
    required = "required"
    in_progress = "in_progress"
