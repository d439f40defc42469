"""Whether an offer runs, in plain words: one state from status, dates and places."""

from __future__ import annotations

import datetime
from enum import Enum

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import Places, Status
from wegweiser.pages import formats
from wegweiser.pages.draft import Draft
from wegweiser.pages.rows import Notice

FRESH = datetime.timedelta(days=30)
"""How long a word about free places can be believed."""


class Running(Enum):
    """What the reader has to know before anything else."""

    running = "running"
    few = "few"
    waiting = "waiting"
    full = "full"
    planned = "planned"
    paused = "paused"
    ended = "ended"


def state(offer: Offer, today: datetime.date) -> Running:
    """The one state that matters most."""
    if offer.status is Status.ended or (offer.end and offer.end < today and not offer.recurring):
        return Running.ended
    if offer.status is Status.paused:
        return Running.paused
    if offer.status is Status.planned:
        return Running.planned
    places = offer.places_left.state if offer.places_left and today - offer.places_left.as_of <= FRESH else Places.unknown
    if offer.status is Status.full or places is Places.full:
        return Running.waiting if places is Places.waiting_list else Running.full
    return {Places.waiting_list: Running.waiting, Places.few: Running.few}.get(places, Running.running)


def badge(draft: Draft, offer: Offer, today: datetime.date) -> Notice | None:
    """The state in one or two words, for lists."""
    t = draft.t
    match state(offer, today):
        case Running.few:
            return Notice("soon", "ticket-outline", t("nur noch wenige Plätze"))
        case Running.waiting:
            return Notice("wait", "timer-sand", t("Warteliste"))
        case Running.full:
            return Notice("stop", "close-circle-outline", t("voll"))
        case Running.planned:
            return Notice("soon", "calendar", t("beginnt bald"))
        case Running.paused:
            return Notice("wait", "pause-circle-outline", t("macht Pause"))
        case Running.ended:
            return Notice("stop", "close-circle-outline", t("beendet"))
        case _:
            return None


def notice(draft: Draft, offer: Offer, today: datetime.date) -> Notice | None:
    """The state in plain sentences, for the top of the page."""
    t = draft.t
    texts = _texts(draft, offer, today)
    match state(offer, today):
        case Running.waiting:
            return Notice(
                "wait",
                "timer-sand",
                t("Es gibt eine Warteliste."),
                (t("Melden Sie sich trotzdem: Man schreibt Sie auf die Liste."), *texts),
            )
        case Running.full:
            return Notice("stop", "close-circle-outline", t("Alle Plätze sind besetzt."), texts)
        case Running.planned:
            return Notice("soon", "calendar", t("Das Angebot hat noch nicht begonnen."), texts)
        case Running.paused:
            return Notice("wait", "pause-circle-outline", t("Das Angebot macht gerade Pause."), texts)
        case Running.ended:
            return Notice("stop", "close-circle-outline", t("Dieses Angebot gibt es nicht mehr."), texts)
        case _:
            return Notice("info", "information-outline", texts[0], texts[1:]) if texts else None


def _texts(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Markup, ...]:
    found = [draft.optional(f"offer/{offer.id}/status_note", offer.status_note)]
    if offer.status is Status.planned and offer.start:
        found.append(draft.t("Es beginnt am {date}.", date=formats.date(offer.start, draft.lang)))
    if offer.status_until and offer.status_until >= today:
        found.append(draft.t("Das gilt bis {date}.", date=formats.date(offer.status_until, draft.lang)))
    elif offer.status_until:
        found.append(draft.t("Das galt bis {date}. Bitte fragen Sie nach.", date=formats.date(offer.status_until, draft.lang)))
    return tuple(text for text in found if text)
