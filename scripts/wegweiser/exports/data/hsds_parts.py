"""Parts of a service in the Human Services Data Specification 3.0, each with an id that never changes."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from wegweiser.exports.data.words import said, text
from wegweiser.model.labels import LABELS
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.parts import Place, Site
from wegweiser.model.terms import PlaceKind
from wegweiser.pages import facts, formats
from wegweiser.pages.details import accessibility
from wegweiser.pages.draft import Draft
from wegweiser.pages.notation import DAYS, Rule, rules

Part = dict[str, Any]


def uid(draft: Draft, *names: str) -> str:
    """UUIDv5 below the site's address: the same in every language and build, for the ids of the catalogue are permanent."""
    return _uid(draft.desk.municipality.url + "/".join(names))


@lru_cache(maxsize=50_000)
def _uid(address: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, address))


def filled(**fields: Any) -> Part:
    """A part without the fields that say nothing."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def phones(draft: Draft, name: str, numbers: Sequence[str]) -> list[Part]:
    """Numbers as E.164."""
    return [{"id": uid(draft, name, "phone", number), "number": number} for number in numbers]


def organization(draft: Draft, organisation: Organisation, *, secret: bool) -> Part:
    """Who runs a service; one that hides a place gives no address here either."""
    name = f"organisation/{organisation.id}"
    about = draft.optional(f"{name}/about", organisation.about)
    return filled(
        id=uid(draft, name),
        name=organisation.name,
        description=text(about) if about else organisation.name,
        email=organisation.email,
        website=organisation.web,
        phones=phones(draft, name, [organisation.phone] if organisation.phone else []),
        locations=[_location(draft, name, organisation.address)] if organisation.address and not secret else [],
    )


def places(draft: Draft, offer: Offer) -> Iterator[Part]:
    """Where a service is: nothing where that is secret or unknown."""
    name, place = f"offer/{offer.id}", offer.place
    sites: Sequence[Place | Site] = place.sites if place.kind is PlaceKind.several else [place]
    for number, site in enumerate(sites):
        known = site.street and site.postcode and site.city
        if place.address_confidential or not (known or place.kind is PlaceKind.online):
            continue
        location = _location(draft, f"{name}/place/{number}", site, name, "sites/" if isinstance(site, Site) else "")
        helps = said(draft, accessibility(draft, offer))
        if helps and known:
            location["accessibility"] = [{"id": uid(draft, name, "accessibility", str(number)), "description": helps}]
        yield {"id": uid(draft, name, "at", str(number)), "location": location}


def _location(draft: Draft, name: str, site: Place | Site, offer: str = "", inside: str = "") -> Part:
    point = site.map if isinstance(site, Place) else None
    stop = draft.optional(f"{offer}/place/{inside}stop" if offer else f"{name}/address/stop", site.stop)
    room = draft.optional(f"{offer}/place/{inside}room" if offer else f"{name}/address/room", site.room)
    address = filled(
        id=uid(draft, name, "address"), address_1=site.street, address_2=text(room) if room else "", city=site.city,
        postal_code=site.postcode, country="DE", address_type="physical",
    )  # fmt: skip
    return filled(
        id=uid(draft, name, "location"),
        location_type="physical" if site.street else "virtual",
        transportation=text(stop) if stop else "",
        latitude=point.lat if point else None,
        longitude=point.lon if point else None,
        addresses=[address | {"state_province": draft.desk.municipality.state or ""}] if site.street else [],
    )


def schedules(draft: Draft, offer: Offer) -> Iterator[Part]:
    """A row for each span of a plain weekly rule; the whole, with holidays and single weeks, in words beside it."""
    name, words = f"offer/{offer.id}", said(draft, facts.when(draft, offer))
    dates = {"valid_from": offer.start and offer.start.isoformat(), "valid_to": offer.end and offer.end.isoformat()}
    weekly = [rule for rule in rules(offer.schedule.hours or "") or () if _is_weekly(rule)]
    spans = [(rule, span) for rule in weekly for span in rule.times]
    for number, (rule, span) in enumerate(spans):
        opens, _, closes = span.rstrip("+").partition("-")
        days = ",".join(day[:2].upper() for day in rule.days)
        yield filled(
            id=uid(draft, name, "schedule", str(number)), freq="WEEKLY", byday=days, opens_at=opens, closes_at=closes,
            description=words, **dates,
        )  # fmt: skip
    if not spans:
        yield filled(id=uid(draft, name, "schedule"), description=words, **dates)


def _is_weekly(rule: Rule) -> bool:
    return rule.plain and not rule.off and bool(rule.days) and set(rule.days) <= set(DAYS)


def languages(draft: Draft, offer: Offer) -> list[Part]:
    """Languages spoken there, by ISO 639: the format knows no script and no region."""
    return [
        {"id": uid(draft, f"offer/{offer.id}", "language", spoken.code), "name": formats.language(spoken.code, draft.lang)}
        | {"code": spoken.code.partition("-")[0], "note": text(draft.term(spoken.how))}
        for spoken in offer.languages_spoken
    ]


def attributes(draft: Draft, offer: Offer) -> Iterator[Part]:
    """Our closed lists as taxonomies: the term's code stays, its name is in the language of the file."""
    terms = {
        "life_area": offer.life_areas, "type": (offer.type,), "target_group": offer.target_groups,
        "german_required": (offer.german_required,), "cost": (offer.cost.kind,), "childcare": filter(None, (offer.childcare,)),
    }  # fmt: skip
    for link, members in terms.items():
        for member in members:
            yield _attribute(draft, offer, link, member)


def _attribute(draft: Draft, offer: Offer, link: str, member: StrEnum) -> Part:
    term = {
        "id": uid(draft, "term", link, member.value),
        "code": member.value,
        "name": text(draft.term(member)),
        "description": LABELS[type(member)][member],
        "taxonomy": link,
        "language": draft.lang,
    }
    name = f"offer/{offer.id}"
    made = {"id": uid(draft, name, link, member.value), "link_id": uid(draft, name), "taxonomy_term_id": term["id"]}
    return made | {"link_type": link, "link_entity": "service", "value": member.value, "taxonomy_term": term}
