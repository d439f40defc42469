"""The closed lists of the catalogue. The codes are permanent; their labels stand in `labels.py`."""

from __future__ import annotations

from wegweiser.model.terms.kinds import (
    Known,
    LanguageStatus,
    LifeArea,
    OfferType,
    OrganisationKind,
    PlaceKind,
    StatementMethod,
    StatementStatus,
    Status,
    VerifiedHow,
)
from wegweiser.model.terms.people import (
    Childcare,
    Entitlement,
    GermanLevel,
    Interpreter,
    ResidenceCode,
    ResidenceRule,
    SpokenHow,
    TargetGroup,
)
from wegweiser.model.terms.taking_part import Bring, Certificate, CostKind, DurationUnit, Holidays, Places, RegistrationMode, TravelCost

__all__ = (
    "Bring",
    "Certificate",
    "Childcare",
    "CostKind",
    "DurationUnit",
    "Entitlement",
    "GermanLevel",
    "Holidays",
    "Interpreter",
    "Known",
    "LanguageStatus",
    "LifeArea",
    "OfferType",
    "OrganisationKind",
    "PlaceKind",
    "Places",
    "RegistrationMode",
    "ResidenceCode",
    "ResidenceRule",
    "SpokenHow",
    "StatementMethod",
    "StatementStatus",
    "Status",
    "TargetGroup",
    "TravelCost",
    "VerifiedHow",
)
