"""For whom an offer is: groups, age, and papers."""

from __future__ import annotations

import datetime

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import ResidenceRule, TargetGroup
from wegweiser.pages import formats
from wegweiser.pages.draft import Draft
from wegweiser.pages.rows import Item, items


def people(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """Groups and age."""
    if TargetGroup.all in offer.target_groups:
        return items(draft.t("für alle Menschen"), age(draft, offer))
    return items(groups(draft, offer), age(draft, offer))


def groups(draft: Draft, offer: Offer) -> Markup:
    """The groups in a sentence."""
    return formats.listing([draft.term(group) for group in offer.target_groups], draft.lang)


def age(draft: Draft, offer: Offer) -> Markup | None:
    """The age in words; nothing where every age is welcome."""
    low, high = offer.age_min, offer.age_max
    if low and high:
        return draft.t("{low} bis {high} Jahre", low=low, high=high)
    if low:
        return draft.t("ab {low} Jahren", low=low)
    return draft.t("bis {high} Jahre", high=high) if high else None


def papers(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Item, ...]:
    """Whether residence papers matter, by which law, and until when that was checked."""
    residence = offer.residence_status
    note = draft.optional(f"offer/{offer.id}/residence_status/note", residence.note)
    if residence.rule is ResidenceRule.any:
        return items(draft.term(residence.rule), note)
    if residence.rule is ResidenceRule.ask:
        return items(draft.t("Bitte nachfragen. Ihre Beratungsstelle hilft Ihnen."), note)
    codes = formats.listing([draft.term(code) for code in residence.codes], draft.lang, "or")
    rule = draft.t("{rule}: {papers}", rule=draft.term(residence.rule), papers=codes)
    return items(rule, note, _law(draft, residence.legal_basis, residence.valid_until, today))


def _law(draft: Draft, basis: str | None, until: datetime.date | None, today: datetime.date) -> Markup | None:
    if not basis or not until:
        return None
    law, day = draft.name(basis), formats.date(until, draft.lang)
    if until < today:
        return draft.t("Gesetz: {law}. Diese Regel galt bis {date}. Bitte fragen Sie nach.", law=law, date=day)
    return draft.t("Gesetz: {law}. Diese Regel gilt bis {date}.", law=law, date=day)
