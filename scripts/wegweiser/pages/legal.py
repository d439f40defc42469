"""Impressum, privacy notice and accessibility statement, made from the facts in `offers/municipality.yml`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.lands import enforcement
from wegweiser.model.legal import Enforcement, Statement
from wegweiser.pages import formats, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft, mailto
from wegweiser.pages.markup import ltr
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.prose import finished
from wegweiser.pages.storages import storages
from wegweiser.wcag.table import Criterion, criteria


def pages(desk: Desk, today: datetime.date) -> Plan:
    """The three pages."""
    yield urls.legal(desk.lang, "imprint"), partial(_imprint, desk)
    yield urls.legal(desk.lang, "privacy"), partial(_privacy, desk)
    yield urls.legal(desk.lang, "accessibility"), partial(_accessibility, desk)


def _imprint(desk: Desk) -> Page:
    draft = _draft(desk, "imprint")
    body = desk.municipality.body
    values = {
        "legal_form": _named(draft, body.legal_form),
        "represented_by": _named(draft, body.represented_by),
        "authority": _named(draft, body.supervisory_authority),
        "vat_id": ltr(body.vat_id) if body.vat_id else None,
        "editor": _named(draft, body.editor),
    }
    return _finished(draft, "Impressum", draft.t("Impressum"), draft.plain("Wer für diese Website verantwortlich ist."), values)


def _privacy(desk: Desk) -> Page:
    draft = _draft(desk, "privacy")
    body = desk.municipality.body
    land = enforcement(desk.municipality)
    values = {
        "officer": _mail(body.data_protection_officer) if body.data_protection_officer else None,
        "host": _named(draft, body.host),
        "log_days": body.log_days,
        "task": _named(draft, body.legal_task),
        "storages": storages(draft),
        "authority": _named(draft, land.data_protection if land else None),
    }
    description = draft.plain("Welche Daten diese Website verarbeitet und welche Rechte Sie haben.")
    return _finished(draft, "Datenschutz", draft.t("Datenschutz"), description, values)


def _accessibility(desk: Desk) -> Page:
    draft = _draft(desk, "accessibility")
    statement = desk.municipality.statement
    body = desk.municipality.body
    values = {
        "statement": statement,
        "status": draft.term(statement.status) if statement else None,
        "method": draft.term(statement.method) if statement else None,
        **_days(draft, statement),
        **_land(draft, enforcement(desk.municipality)),
        **_known(draft, criteria()),
        "feedback": _mail((statement and statement.feedback) or body.email, subject="Barriere melden"),
        "site": draft.name(desk.municipality.title),
        "sign_language": body.sign_language,
        "easy_german": body.easy_german,
    }
    description = draft.plain("Wie zugänglich diese Website ist, was noch fehlt und wie Sie Barrieren melden.")
    return _finished(draft, "Erklärung zur Barrierefreiheit", draft.t("Erklärung zur Barrierefreiheit"), description, values)


def _days(draft: Draft, statement: Statement | None) -> dict[str, Markup | None]:
    """When the statement was written, and when it was last looked at again."""
    reviewed = statement.reviewed if statement else None
    return {
        "created": formats.date(statement.created, draft.lang) if statement else None,
        "reviewed": formats.date(reviewed, draft.lang) if reviewed else None,
    }


def _land(draft: Draft, land: Enforcement | None) -> dict[str, object]:
    """The law of the Land and who enforces it."""
    if not land:
        return {"land": None}
    return {
        "land": land,
        "act": draft.name(land.act),
        "ordinance": draft.name(land.ordinance),
        "enforcer": draft.name(land.name),
        "enforcer_url": ltr(land.url),
        "weeks": formats.weeks(land.weeks, draft.lang),
    }


def _known(draft: Draft, table: tuple[Criterion, ...]) -> dict[str, object]:
    """What the traceability table knows: criteria that are not met, and those that no test holds."""
    failed = [draft.name(f"{each.number} {each.name}: {each.exception}") for each in table if each.exception]
    by_eye = [draft.name(f"{each.number} {each.name}") for each in table if each.seen and not each.tests]
    counts = {"tested": sum(bool(each.tests) for each in table), "total": len(table)}
    return {"failed": failed, "by_eye": formats.listing(by_eye, draft.lang), **counts}


def _draft(desk: Desk, id: str) -> Draft:
    return Draft(desk, f"legal-{id}", f"legal/{id}/")


def _finished(draft: Draft, german: str, title: Markup, description: str, values: Mapping[str, object]) -> Page:
    """The page; what all three say of the body is added here."""
    body = draft.desk.municipality.body
    made = draft.finish(
        draft.plain(german),
        description,
        (Crumb(title, draft.path),),
        **values,
        title=title,
        german_title=None if german in title else draft.name(german),
        demo=draft.desk.municipality.demo,
        body=draft.name(body.name),
        street=draft.name(body.street),
        city=draft.name(f"{body.postcode} {body.city}"),
        mail=_mail(body.email),
        phone=Markup('<a href="tel:{}">{}</a>').format(body.phone, formats.phone(body.phone)),
    )
    return replace(made, style="document", body=finished(str(made.body), draft.plain("Tabelle")))


def _named(draft: Draft, german: str | None) -> Markup | None:
    return draft.name(german) if german else None


def _mail(address: str, **fields: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(mailto(address, **fields), ltr(address))
