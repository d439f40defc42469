"""Material Design Icons as inline SVG, and which icon stands for what. An icon is decoration; the words stand beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from wegweiser.model.terms import LifeArea, OfferType, RegistrationMode

FALLBACK = "text-box-outline"
DIRECTED = frozenset({"arrow-left", "arrow-right", "chevron-right", "bus", "fire-truck", "stairs-up", "walk"})
"""Icons that point along the line of reading; the stylesheet mirrors them where that runs from right to left."""

AREAS: Mapping[LifeArea, str] = {
    LifeArea.language: "comment-text-outline",
    LifeArea.education: "school-outline",
    LifeArea.work: "briefcase-outline",
    LifeArea.housing: "home-outline",
    LifeArea.health: "heart-pulse",
    LifeArea.family: "human-male-female-child",
    LifeArea.social: "hand-heart-outline",
    LifeArea.law: "scale-balance",
    LifeArea.money: "wallet-outline",
    LifeArea.everyday: "bus",
}

TYPES: Mapping[OfferType, str] = {
    OfferType.counselling: "forum-outline",
    OfferType.language_course: "comment-text-outline",
    OfferType.class_school: "school-outline",
    OfferType.work: "briefcase-outline",
    OfferType.meeting: "coffee-outline",
    OfferType.volunteering: "hand-heart-outline",
    OfferType.childcare: "baby-carriage",
    OfferType.sport_culture: "soccer",
    OfferType.health: "heart-pulse",
    OfferType.housing: "home-outline",
    OfferType.legal: "scale-balance",
    OfferType.financial: "wallet-outline",
    OfferType.authority: "bank-outline",
    OfferType.online: "laptop",
}

REGISTRATION: Mapping[RegistrationMode, str] = {
    RegistrationMode.none: "door-open",
    RegistrationMode.phone: "phone",
    RegistrationMode.mail: "email-outline",
    RegistrationMode.form: "laptop",
    RegistrationMode.in_person: "walk",
    RegistrationMode.assigned: "bank-outline",
    RegistrationMode.counsellor: "forum-outline",
}


@cache
def icon(name: str, modifier: str = "") -> Markup:
    """An icon by the name of its file; an unknown name (editors choose them) shows a sheet of paper."""
    shape = _path(name) or _path(FALLBACK)
    classes = " ".join(("icon", *(["icon--directed"] if name in DIRECTED else []), *([f"icon--{modifier}"] if modifier else [])))
    return Markup(f'<svg class="{classes}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shape}</svg>')


def drawing(name: str) -> Markup:
    """An icon as a picture that also prints, for the stylesheet of one page to place."""
    return Markup(f'<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">{_path(name) or _path(FALLBACK)}</svg>')


def _path(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]+", name):
        return ""
    file = files("material").joinpath(f"templates/.icons/material/{name}.svg")
    return re.sub(r"^<svg[^>]*>|</svg>\s*$", "", file.read_text("utf-8")) if file.is_file() else ""
