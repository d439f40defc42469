"""Organisations: who is behind the offers, and how to reach them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial

from wegweiser.model.organisation import Organisation
from wegweiser.pages import cards, contact, formats, place, trust, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.hours import hours
from wegweiser.pages.markup import joined
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Action, Fact, Item, Sign, items


def pages(desk: Desk, today: datetime.date) -> Plan:
    """Their list, and a page for each."""
    yield urls.organisations(desk.lang), partial(_list, desk)
    for organisation in desk.organisations:
        yield urls.organisation(desk.lang, organisation.id), partial(page, desk, organisation, today)


def page(desk: Desk, organisation: Organisation, today: datetime.date) -> Page:
    """The page of one organisation."""
    draft = Draft(desk, "organisation", f"organisations/{organisation.id}/")
    reach = contact.reach_organisation(draft, organisation)
    about = draft.words(f"organisation/{organisation.id}/about", organisation.about).value if organisation.about else organisation.name
    return draft.finish(
        organisation.name,
        about,
        (Crumb(draft.t("Organisationen"), urls.organisations(draft.lang)), Crumb(draft.name(organisation.name), draft.path)),
        title=draft.name(organisation.name),
        note=draft.optional(f"organisation/{organisation.id}/name_note", organisation.name_note),
        kind=draft.term(organisation.kind),
        about=draft.optional(f"organisation/{organisation.id}/about", organisation.about),
        actions=(*reach.actions, *_route(draft, organisation)),
        facts=tuple(fact for fact in _facts(draft, organisation) if fact.items),
        cards=cards.cards(draft, desk.by_organisation.get(organisation.id, ()), today),
        trust=trust.trust(draft, organisation, today),
    )


def _list(desk: Desk) -> Page:
    draft = Draft(desk, "organisations", "organisations/")
    return draft.finish(
        draft.plain("Organisationen"),
        draft.plain("Alle Organisationen, die Angebote machen."),
        (Crumb(draft.t("Organisationen"), draft.path),),
        signs=tuple(_sign(draft, organisation) for organisation in desk.organisations),
    )


def _sign(draft: Draft, organisation: Organisation) -> Sign:
    href = draft.link(urls.organisation(draft.lang, organisation.id))
    count = draft.t("Angebote: {count}", count=len(draft.desk.by_organisation.get(organisation.id, ())))
    return Sign(href, "domain", draft.name(organisation.name), joined(" · ", draft.term(organisation.kind), count))


def _facts(draft: Draft, organisation: Organisation) -> Iterator[Fact]:
    t, site = draft.t, organisation.address
    context = f"organisation/{organisation.id}/address"
    if site:
        stop = draft.optional(f"{context}/stop", site.stop)
        room = draft.optional(f"{context}/room", site.room)
        yield Fact(
            "map-marker-outline", t("Adresse"), items(*place.address(draft, site), room, stop and t("Haltestelle: {name}", name=stop))
        )
    if organisation.hours:
        yield Fact("clock-outline", t("Öffnungszeiten"), (Item(hours=hours(organisation.hours, draft.desk.voice)),))
    spoken = [formats.language(code, draft.lang) for code in organisation.languages]
    yield Fact("account-voice", t("Sprachen"), items(formats.listing(spoken, draft.lang)))


def _route(draft: Draft, organisation: Organisation) -> tuple[Action, ...]:
    way = place.route(draft, organisation.address) if organisation.address else None
    return (way,) if way else ()
