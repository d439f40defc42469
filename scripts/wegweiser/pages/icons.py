"""Material Design Icons, and which icon stands for what. An icon is decoration; the words stand beside it.

The icons that nearly every page shows come with the stylesheet, once; the others are inline SVG where they are used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from wegweiser.model.terms import LifeArea, OfferType, RegistrationMode

_DECIMAL = re.compile(r"(-?)(\d*\.\d+)(?=(.))")
FALLBACK = "text-box-outline"
DIRECTED = frozenset({"arrow-left", "arrow-right", "chevron-right", "bus", "fire-truck", "stairs-up", "walk"})
"""Icons that point along the line of reading; the stylesheet mirrors them where that runs from right to left."""

COMMON = (
    "account", "alert", "cash", "clock", "email", "forum", "handshake", "map-marker", "message-text", "phone", "translate",
    "view-list",
)  # fmt: skip
"""Icons of the frame, of cards and of actions: they are drawn by the stylesheet, in the colour of the text."""

AREAS: Mapping[LifeArea, str] = {
    LifeArea.language: "message-text",
    LifeArea.education: "school-outline",
    LifeArea.work: "briefcase-outline",
    LifeArea.housing: "home-outline",
    LifeArea.health: "hospital-box",
    LifeArea.family: "human-male-child",
    LifeArea.social: "hand-heart-outline",
    LifeArea.law: "scale-balance",
    LifeArea.money: "wallet-outline",
    LifeArea.everyday: "bus",
}

TYPES: Mapping[OfferType, str] = {
    OfferType.counselling: "forum-outline",
    OfferType.language_course: "message-text",
    OfferType.class_school: "school-outline",
    OfferType.work: "briefcase-outline",
    OfferType.meeting: "coffee-outline",
    OfferType.volunteering: "hand-heart-outline",
    OfferType.childcare: "human-child",
    OfferType.sport_culture: "run",
    OfferType.health: "hospital-box",
    OfferType.housing: "home-outline",
    OfferType.legal: "scale-balance",
    OfferType.financial: "wallet-outline",
    OfferType.authority: "bank-outline",
    OfferType.online: "laptop",
}

REGISTRATION: Mapping[RegistrationMode, str] = {
    RegistrationMode.none: "map-marker-outline",
    RegistrationMode.phone: "phone",
    RegistrationMode.mail: "email-outline",
    RegistrationMode.form: "open-in-new",
    RegistrationMode.in_person: "map-marker-outline",
    RegistrationMode.assigned: "bank-outline",
    RegistrationMode.counsellor: "forum-outline",
}


@cache
def icon(name: str, modifier: str = "") -> Markup:
    """An icon by the name of its file; an unknown name (editors choose them) shows a sheet of paper."""
    classes = " ".join(("icon", *(["icon--directed"] if name in DIRECTED else []), *([f"icon--{modifier}"] if modifier else [])))
    if (drawn := name.removesuffix("-outline")) in COMMON:
        return Markup(f'<i class="{classes} icon-{drawn}"></i>')
    shape = _path(name) or _path(FALLBACK)
    return Markup(f'<svg class="{classes}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shape}</svg>')


def drawing(name: str) -> Markup:
    """An icon as a picture that also prints, for the stylesheet of one page to place."""
    return Markup(f'<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">{_path(name) or _path(FALLBACK)}</svg>')


def styles() -> str:
    """The rules that draw the common icons."""
    return "".join(f".icon-{name}{{-webkit-mask-image:url('{_drawing(name)}')}}" for name in COMMON)


def _drawing(name: str) -> str:
    return f'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{_path(name)}</svg>'


@cache
def _path(name: str) -> str:
    """The icon's shape. The filled twin of an outline says the same in half the bytes."""
    return _rounded(_file(name.removesuffix("-outline")) or _file(name))


def _rounded(shape: str) -> str:
    """With tenths only, of 24 units: no screen shows finer steps at this size."""
    return _DECIMAL.sub(_tenths, shape)


def _tenths(found: re.Match[str]) -> str:
    sign, number, then = found.groups()
    short = f"{round(float(number) + 1e-9, 1):g}"
    # `.5.03` is two numbers: what begins with a point has to keep it.
    if number.startswith(".") and not short.startswith("0."):
        return found[0]
    return sign + short.removeprefix("0") + (" " if then == "." and "." not in short else "")


def _file(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]+", name):
        return ""
    file = files("material").joinpath(f"templates/.icons/material/{name}.svg")
    return re.sub(r"^<svg[^>]*>|</svg>\s*$", "", file.read_text("utf-8")) if file.is_file() else ""
