"""How far a reader can trust an offer's or organisation's data: when it was verified, by whom, and whether that is too long ago."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from markupsafe import Markup, escape

from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.pages import formats, urls
from wegweiser.pages.draft import Draft, mailto

OLD = datetime.timedelta(days=180)
"""After half a year a reader is warned (domain.md: the check warns at the same age)."""


@dataclass(frozen=True)
class Trust:
    """When and by whom; the warning, where the data is old; where mistakes are reported; what to hand over, and its QR code."""

    verified: Markup
    warning: Markup | None
    report: str
    address: Markup | None = None
    qr: str | None = None


def trust(draft: Draft, record: Offer | Organisation, today: datetime.date) -> Trust:
    """The block at the end of a page."""
    verified = draft.t(
        "Zuletzt geprüft am {date} von {people}, {how}.",
        date=formats.date(record.verified_on, draft.lang), people=draft.name(record.verified_by), how=draft.term(record.verified_how),
    )  # fmt: skip
    address, qr = (handover(draft, record), draft.link(urls.qr(record.id))) if isinstance(record, Offer) else (None, None)
    return Trust(verified, warning(draft, record, today), report(draft), address, qr)


def warning(draft: Draft, record: Offer | Organisation, today: datetime.date) -> Markup | None:
    """A warning in plain words where the data is older than it should be."""
    if isinstance(record, Offer) and record.valid_until and record.valid_until < today:
        return draft.t("Diese Angaben galten bis {date}. Bitte fragen Sie nach.", date=formats.date(record.valid_until, draft.lang))
    if today - record.verified_on > OLD:
        return draft.t("Seit mehr als 6 Monaten hat niemand diese Angaben geprüft. Bitte fragen Sie vorher nach.")
    return None


def report(draft: Draft) -> str:
    """A mail to the city about this page; it asks for nothing about the person."""
    page = draft.desk.municipality.url + draft.path
    return mailto(draft.desk.municipality.body.email, subject=f"Fehler melden: {draft.path}", body=f"{page}\n\n")


def handover(draft: Draft, offer: Offer) -> Markup:
    """The address in no language, for paper and for people with another language."""
    neutral = urls.neutral(offer.id)
    return Markup(f'<a href="{draft.link(neutral)}"><bdi dir="ltr" data-ltr>{escape(draft.desk.municipality.url + neutral)}</bdi></a>')
