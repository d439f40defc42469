"""The mail that asks an organisation to confirm or correct what is on file about its offers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from wegweiser.pages import formats
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import mailto
from wegweiser.reports.record import address, lines
from wegweiser.reports.rounds import Round, Task

LONGEST_LINK = 2000
"""Chromium on Windows does nothing at all with a longer mail link."""
TIME_TO_ANSWER = datetime.timedelta(days=14)


@dataclass(frozen=True)
class Letter:
    """A mail: subject and text, the address where one is known, and the link that opens it; `whole` where the link holds all of it."""

    to: str | None
    subject: str
    text: str
    link: str | None
    whole: bool


def letter(desk: Desk, asked: Round, today: datetime.date) -> Letter:
    """The mail to one organisation; its link falls back to a short text where the long one is too long for a link."""
    to = asked.organisation.email if asked.organisation else None
    subject = f"Bitte prüfen Sie Ihre Angaben im {desk.municipality.title}"
    text = _letter(desk, asked, today, _long(desk, asked, today))
    if not to:
        return Letter(None, subject, text, None, False)
    short = _letter(desk, asked, today, _short(desk, asked))
    links = [_link(to, subject, each) for each in (text, short, "Guten Tag,")]
    link = next((link for link in links if len(link) <= LONGEST_LINK), links[-1])
    return Letter(to, subject, text, link, link == links[0])


def _link(to: str, subject: str, text: str) -> str:
    return mailto(to, subject=subject, body=text.replace("\n", "\r\n"))


def _letter(desk: Desk, asked: Round, today: datetime.date, listed: Iterator[str]) -> str:
    body = desk.municipality.body
    return "\n\n".join(
        (
            "Guten Tag,",
            f"im {desk.municipality.title} {'stehen Angebote' if asked.tasks else 'stehen Angaben'} von Ihnen. "
            "Damit niemand umsonst kommt, fragen wir regelmäßig nach. "
            f"Bitte lesen Sie die Angaben und antworten Sie bis zum {formats.date_text(today + TIME_TO_ANSWER, 'de')}:",
            "- Stimmt alles? Dann genügt ein Satz: „Alles stimmt.“\n- Hat sich etwas geändert? Dann schreiben Sie uns, was jetzt gilt.",
            *listed,
            f"Vielen Dank!\n\nMit freundlichen Grüßen\n{body.name}\n{formats.phone(body.phone).striptags()}\n{body.email}",
        )
    )


def _long(desk: Desk, asked: Round, today: datetime.date) -> Iterator[str]:
    for place, task in enumerate(asked.tasks, 1):
        yield "\n".join((f"{place}. {task.offer.title}", *(f"   {line}" for line in lines(desk, task.offer, today)), *_questions(task)))
    yield from _own(asked)


def _short(desk: Desk, asked: Round) -> Iterator[str]:
    """Titles and addresses only: the pages show the rest."""
    yield "\n".join(f"{place}. {task.offer.title}\n   {address(desk, task.offer.id)}" for place, task in enumerate(asked.tasks, 1))
    yield from _own(asked)


def _questions(task: Task) -> Iterator[str]:
    """What is asked besides whether everything is right."""
    for watch in task.watches:
        yield f"   Bitte besonders ansehen: {watch.reason.value} {formats.date_text(watch.day, 'de')}. Was gilt jetzt?"


def _own(asked: Round) -> Iterator[str]:
    organisation = asked.organisation
    if not organisation or not asked.own:
        return
    where = organisation.address
    known = (
        organisation.name,
        f"{where.street}, {where.postcode} {where.city}" if where else "",
        formats.phone(organisation.phone).striptags() if organisation.phone else "",
        organisation.email or "",
        organisation.web or "",
    )
    yield "Ihre Organisation selbst – stimmt das noch?\n" + "\n".join(f"   {line}" for line in known if line)
