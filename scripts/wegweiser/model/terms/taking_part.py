"""How one gets a place, what it costs, and what one takes along and home."""

from __future__ import annotations

from enum import StrEnum


class RegistrationMode(StrEnum):
    """How one gets a place."""

    none = "none"
    phone = "phone"
    mail = "mail"
    form = "form"
    in_person = "in_person"
    assigned = "assigned"
    counsellor = "counsellor"


class Places(StrEnum):
    """Whether there is room."""

    yes = "yes"
    few = "few"
    waiting_list = "waiting_list"
    full = "full"
    unknown = "unknown"


class CostKind(StrEnum):
    """How an offer is paid for."""

    free = "free"
    donation = "donation"
    fixed = "fixed"
    range = "range"
    income = "income"
    ask = "ask"


class TravelCost(StrEnum):
    """Who pays the way there."""

    none = "none"
    refundable = "refundable"
    ask = "ask"


class Bring(StrEnum):
    """Papers to bring."""

    id_document = "id_document"
    residence_document = "residence_document"
    notice_of_benefits = "notice_of_benefits"
    certificates = "certificates"
    registration_form = "registration_form"
    insurance_card = "insurance_card"
    none = "none"


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
