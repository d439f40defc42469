"""`data/<lang>/hsds.json`: all services in the Human Services Data Specification 3.0, in one language.

The format has no place for translations: there is one file per language, with the same ids in all. What it has no word for
(how much German one needs, childcare …) are attributes with our own lists as taxonomies.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from wegweiser.exports.data import hsds_parts as parts
from wegweiser.exports.data.hsds_parts import Part, filled, uid
from wegweiser.exports.data.hsds_rest import offer_rest, organisation_rest
from wegweiser.exports.data.record import blocks, current
from wegweiser.exports.data.words import said, text
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.terms import Bring, CostKind
from wegweiser.pages import audience, facts, state, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Output
from wegweiser.pages.state import Running
from wegweiser.translation.text import SOURCE

_STATUS = {Running.paused: "temporarily closed", Running.planned: "inactive", Running.ended: "defunct"}


def hsds(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """One page that holds the whole list, as the specification's `service_list`."""
    draft = Draft(desk, "data", "data/")
    organizations = _organizations(draft)
    services = [_service(draft, offer, today) | _run_by(organizations, offer) for offer in current(desk, today)]
    head = {"total_items": len(services), "total_pages": 1, "page_number": 1, "size": len(services)}
    content = head | {"first_page": True, "last_page": True, "empty": not services, "contents": services}
    yield Output(urls.data(desk.lang, "hsds.json"), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _organizations(draft: Draft) -> dict[str, Part]:
    secret = draft.desk.catalogue.secretive
    every = draft.desk.catalogue.organisations.items()
    return {id: _organization(draft, value, secret=id in secret) for id, value in every}


def _organization(draft: Draft, organisation: Organisation, *, secret: bool) -> Part:
    rest = organisation_rest(draft, organisation, secret=secret)
    return parts.organization(draft, organisation, secret=secret) | ({"attributes": rest} if rest else {})


def _run_by(organizations: dict[str, Part], offer: Offer) -> Part:
    found = organizations.get(offer.organisation)
    return {"organization_id": found["id"], "organization": found} if found else {}


def _service(draft: Draft, offer: Offer, today: datetime.date) -> Part:
    name, running = f"offer/{offer.id}", state.state(offer, today)
    badge = state.badge(draft, offer, today)
    wait = draft.optional(f"{name}/wait_time", offer.wait_time)
    return filled(
        id=uid(draft, name),
        name=text(draft.title(offer)),
        alternate_name=offer.title if draft.lang != SOURCE else "",
        description=_description(draft, offer),
        url=draft.desk.municipality.url + urls.offer(draft.lang, offer.id),
        email=next(iter(offer.contact.emails), None),
        status=_STATUS.get(running, "active"),
        interpretation_services=text(draft.term(offer.interpreter)) if offer.interpreter else "",
        application_process=said(draft, facts.registration(draft, offer, today)),
        fees_description=said(draft, facts.cost(draft, offer)),
        wait_time=text(wait) if wait else "",
        eligibility_description=said(draft, (*audience.people(draft, offer), *audience.papers(draft, offer, today))),
        minimum_age=offer.age_min,
        maximum_age=offer.age_max,
        assured_date=offer.verified_on.isoformat(),
        alert=text(badge.title) if badge else "",
        phones=parts.phones(draft, name, offer.contact.phones),
        schedules=list(parts.schedules(draft, offer)),
        service_areas=[{"id": uid(draft, name, "area", id), "name": _district(draft, id)} for id in offer.covers],
        service_at_locations=list(parts.places(draft, offer)),
        languages=parts.languages(draft, offer),
        cost_options=_costs(draft, offer),
        required_documents=_documents(draft, offer),
        attributes=[*parts.attributes(draft, offer), *offer_rest(draft, offer)],
    )


def _description(draft: Draft, offer: Offer) -> str:
    summary = draft.desk.edition.text(f"offer/{offer.id}/summary", offer.summary).value
    told = blocks(draft.desk.edition, f"offer/{offer.id}/description", offer.description or "")
    return "\n\n".join((summary, *(block["text"] for block in told)))


def _district(draft: Draft, id: str) -> str:
    found = draft.desk.catalogue.districts.get(id)
    return found.name if found else id


def _costs(draft: Draft, offer: Offer) -> list[Part]:
    if offer.cost.kind not in (CostKind.fixed, CostKind.range) or offer.cost.amount is None:
        return []
    price = text(facts.price(draft, offer))
    row = {"id": uid(draft, f"offer/{offer.id}", "cost"), "currency": "EUR", "amount": float(offer.cost.amount)}
    return [row | {"amount_description": price}]


def _documents(draft: Draft, offer: Offer) -> list[Part]:
    papers = [paper for paper in offer.bring if paper is not Bring.none]
    return [{"id": uid(draft, f"offer/{offer.id}", "bring", paper.value), "document": text(draft.term(paper))} for paper in papers]
