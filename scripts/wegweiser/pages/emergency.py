"""Numbers for emergencies: danger to life first."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from wegweiser.model.agreement import EmergencyNumber
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import ltr
from wegweiser.pages.page import Crumb, Page, Plan

STRIP = ("112", "110", "116117")
"""The numbers that stand on every home page."""


@dataclass(frozen=True)
class NumberRow:
    """A number as it is shown."""

    href: str
    number: Markup
    title: Markup
    text: Markup
    urgent: bool


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page."""
    yield urls.emergency(desk.lang), partial(_page, desk)


def _page(desk: Desk) -> Page:
    draft = Draft(desk, "emergency", "emergency/")
    rows = [_row(draft, number) for number in desk.catalogue.emergency.values()]
    return draft.finish(
        draft.plain("Notfall"),
        draft.plain("Nummern für Notfälle: Feuerwehr, Rettungsdienst, Polizei, Arzt und Hilfetelefone."),
        (Crumb(draft.t("Notfall"), draft.path),),
        urgent=[row for row in rows if row.urgent],
        others=[row for row in rows if not row.urgent],
    )


def strip(draft: Draft) -> tuple[NumberRow, ...]:
    """The few numbers for the home page."""
    known = {number.number: number for number in draft.desk.catalogue.emergency.values()}
    return tuple(_row(draft, known[number]) for number in STRIP if number in known)


def _row(draft: Draft, number: EmergencyNumber) -> NumberRow:
    context = f"emergency/{number.id}"
    return NumberRow(
        f"tel:{number.number}",
        ltr(_spaced(number.number)),
        draft.text(f"{context}/title", number.title),
        draft.text(f"{context}/text", number.text),
        number.urgent,
    )


def _spaced(number: str) -> str:
    """Long numbers in groups, so that one can read them out: 116 117, 0800 111 0 111 as 0800 1110111."""
    if len(number) == 6:
        return f"{number[:3]} {number[3:]}"
    return f"{number[:4]} {number[4:]}" if number.startswith("0800") else number
