"""One offer: what to do next, what decides, what it is, and how far the data can be trusted."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from wegweiser.model.offer import Offer
from wegweiser.pages import contact, prose, state, trust, urls
from wegweiser.pages.dates import is_dated
from wegweiser.pages.desk import Desk
from wegweiser.pages.details import details
from wegweiser.pages.draft import Draft
from wegweiser.pages.facts import facts
from wegweiser.pages.found_offer import thing
from wegweiser.pages.icons import TYPES
from wegweiser.pages.opening import takes_place, turns
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign
from wegweiser.pages.step import step
from wegweiser.translation.text import SOURCE


def pages(desk: Desk, today: datetime.date) -> Plan:
    """A page for every offer, ended ones too: their addresses are on paper."""
    for offer in desk.catalogue.offers.values():
        yield urls.offer(desk.lang, offer.id), partial(page, desk, offer, today)


def page(desk: Desk, offer: Offer, today: datetime.date) -> Page:
    """The page of one offer."""
    draft = Draft(desk, "offer", f"offers/{offer.id}/")
    title = draft.words(f"offer/{offer.id}/title", offer.title)
    summary = draft.words(f"offer/{offer.id}/summary", offer.summary)
    reach = contact.reach(draft, offer)
    made = draft.finish(
        f"{title.value} – {desk.voice.plain_term(offer.life_areas[0])}",
        summary.value,
        _trail(draft, offer),
        title=draft.title(offer),
        # People need the German name: it stands on doors and letters.
        german_title=draft.name(offer.title) if title.lang != SOURCE else None,
        summary=draft.text(f"offer/{offer.id}/summary", offer.summary),
        type=Sign("", TYPES[offer.type], draft.term(offer.type)),
        notice=state.notice(draft, offer, today),
        confidential=offer.confidential,
        step=step(draft, offer, reach, today),
        reach=reach,
        turns=turns(offer, today, desk.municipality.state),
        event=takes_place(offer),
        facts=facts(draft, offer, today),
        description=prose.html(draft, f"offer/{offer.id}/description", offer.description) if offer.description else None,
        details=details(draft, offer, today),
        **_around(draft, offer, today),
        exit_url=desk.municipality.exit_url if offer.needs_quick_exit else None,
        calendar=draft.link(urls.calendar(desk.lang, offer.id)) if is_dated(offer, today) else None,
        id=offer.id,
    )
    return _found(made, desk, offer, today)


def _found(made: Page, desk: Desk, offer: Offer, today: datetime.date) -> Page:
    """The page with what it says to those who find it from outside."""
    return replace(made, area=offer.life_areas[0], about=None if desk.municipality.demo else thing(desk, offer, today))


def _around(draft: Draft, offer: Offer, today: datetime.date) -> dict[str, object]:
    """What stands around the offer: who runs it, what it helps with, what else there is, how far to trust the data."""
    offers = draft.desk.catalogue.offers
    return {
        "organisation": _organisation(draft, offer),
        "goals": _goals(draft, offer),
        "related": tuple(Sign(draft.link(urls.offer(draft.lang, id)), "", draft.title(offers[id])) for id in offer.related if id in offers),
        "trust": trust.trust(draft, offer, today),
    }


def _trail(draft: Draft, offer: Offer) -> tuple[Crumb, ...]:
    area = offer.life_areas[0]
    return (
        Crumb(draft.t("Angebote"), urls.offers(draft.lang)),
        Crumb(draft.term(area), urls.area(draft.lang, area)),
        Crumb(draft.title(offer), draft.path),
    )


def _organisation(draft: Draft, offer: Offer) -> Sign | None:
    found = draft.desk.catalogue.organisations.get(offer.organisation)
    if found is None:
        return None
    note = draft.optional(f"organisation/{found.id}/name_note", found.name_note)
    return Sign(draft.link(urls.organisation(draft.lang, found.id)), "account", draft.name(found.name), note)


def _goals(draft: Draft, offer: Offer) -> tuple[Sign, ...]:
    """The goals of the agreement that the offer helps with."""
    return tuple(
        Sign(f"{draft.link(urls.goals(draft.lang, area))}#{goal.id}", "handshake-outline", draft.text(f"goal/{goal.id}/goal", goal.goal))
        for area, goal in draft.desk.goals
        if goal.id in offer.agreement_steps
    )
