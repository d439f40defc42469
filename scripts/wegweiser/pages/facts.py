"""What people decide by: for whom, cost, German, when, where. These rows stand first on an offer's page."""

from __future__ import annotations

import datetime

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import CostKind, Entitlement, GermanLevel, TravelCost
from wegweiser.pages import audience, formats, place
from wegweiser.pages.draft import Draft
from wegweiser.pages.hours import hours
from wegweiser.pages.icons import REGISTRATION
from wegweiser.pages.markup import joined
from wegweiser.pages.rows import Fact, Item, items


def facts(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Fact, ...]:
    """The rows in the order in which people ask."""
    t = draft.t
    rows = (
        Fact("account", t("Für wen"), audience.people(draft, offer)),
        Fact("cash", t("Kosten"), cost(draft, offer)),
        Fact("message-text", t("Deutsch"), german(draft, offer)),
        Fact("clock-outline", t("Wann"), when(draft, offer)),
        Fact("map-marker-outline", t("Wo"), place.where(draft, offer)),
        Fact(REGISTRATION[offer.registration.mode], t("Anmeldung"), registration(draft, offer, today)),
    )
    return tuple(row for row in rows if row.items)


def cost(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """What it costs, reductions included."""
    cost, context = offer.cost, f"offer/{offer.id}/cost"
    return items(price(draft, offer), draft.optional(f"{context}/note", cost.note), _travel(draft, offer))


def price(draft: Draft, offer: Offer) -> Markup:
    """The price alone."""
    cost, lang = offer.cost, draft.lang
    if cost.amount is None:
        return draft.term(cost.kind)
    amount = formats.price(cost.amount, lang)
    if cost.kind is CostKind.range and cost.amount_max is not None:
        amount = draft.t("{low} bis {high}", low=amount, high=formats.price(cost.amount_max, lang))
    elif cost.kind is not CostKind.fixed:
        amount = joined(": ", draft.term(cost.kind), amount)
    per = draft.optional(f"offer/{offer.id}/cost/per", cost.per)
    return joined(" ", amount, per) if per else amount


def german(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """How much German one needs, and how much one has afterwards."""
    needed = draft.t("Sie brauchen kein Deutsch.")
    if offer.german_required is not GermanLevel.none:
        needed = draft.t("mindestens {level}", level=draft.term(offer.german_required))
    after = offer.german_reached
    return items(needed, draft.t("danach: {level}", level=draft.term(after)) if after else None)


def when(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """Times, dates, and what to know about them."""
    schedule = offer.schedule
    times = [Item(hours=hours(schedule.hours, draft.desk.voice))] if schedule.hours else []
    appointment = draft.t("Sie brauchen einen Termin.") if schedule.by_appointment else None
    note = draft.optional(f"offer/{offer.id}/schedule/note", schedule.note)
    return (*times, *items(appointment, dates(draft, offer), note))


def dates(draft: Draft, offer: Offer) -> Markup | None:
    """First and last day."""
    start, end = (day and formats.date(day, draft.lang) for day in (offer.start, offer.end))
    if start and end:
        return start if offer.start == offer.end else draft.t("vom {start} bis {end}", start=start, end=end)
    if start:
        return draft.t("ab {start}", start=start)
    return draft.t("bis {end}", end=end) if end else None


def registration(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Item, ...]:
    """How one gets a place; what to do for it stands in the next step."""
    deadline = offer.registration.deadline
    until = draft.t("Anmeldung bis {date}", date=formats.date(deadline, draft.lang)) if deadline and deadline >= today else None
    paper = offer.entitlement_needed
    needs = draft.t("Sie brauchen vorher: {paper}", paper=draft.term(paper)) if paper and paper is not Entitlement.none else None
    return items(draft.term(offer.registration.mode), until, needs)


def _travel(draft: Draft, offer: Offer) -> Markup | None:
    if offer.travel_cost is None:
        return None
    ask = offer.travel_cost is TravelCost.ask
    return draft.t("Ob jemand die Fahrt bezahlt: bitte nachfragen") if ask else draft.term(offer.travel_cost)
