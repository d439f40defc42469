"""Whom an offer is for, and what it asks of them."""

from __future__ import annotations

from enum import StrEnum


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


class Childcare(StrEnum):
    """What happens with children meanwhile."""

    none = "none"
    provided = "provided"
    on_request = "on_request"
    bring_children = "bring_children"
    ask = "ask"
