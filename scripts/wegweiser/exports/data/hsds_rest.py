"""What HSDS has no field for, so that our own file can be taken back: one attribute for each record, with the rest of it as JSON.

It stands in the German file alone, for its texts are the originals. Whatever the format has a field for is not in it: that field is
read, so what somebody changed in another program comes back. `wegweiser.hsds_intake` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from wegweiser.exports.data.hsds_parts import Part, uid
from wegweiser.exports.data.shape import INTERNAL
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.pages.draft import Draft
from wegweiser.translation.text import SOURCE

RECORD = "wegweiser-record"
"""`link_type` and taxonomy of the attribute."""
CODED = {
    "life_area": "life_areas", "type": "type", "target_group": "target_groups", "german_required": "german_required",
    "childcare": "childcare",
}  # fmt: skip
"""Taxonomies of `hsds_parts.attributes` → fields of an offer."""
SERVICE = {"name": "title", "minimum_age": "age_min", "maximum_age": "age_max", "assured_date": "verified_on"}
ORGANIZATION = {"name": "name", "email": "email", "website": "web"}
"""Fields of HSDS → fields of ours that say just the same."""


def offer_rest(draft: Draft, offer: Offer) -> list[Part]:
    """The attribute of an offer, whose secret place is no longer in it; with the districts that it names."""
    if draft.lang != SOURCE:
        return []
    rest = _dump(offer, {*INTERNAL, *SERVICE.values(), *CODED.values()})
    contact = {key: value for key, value in rest.pop("contact", {}).items() if key != "phones"}
    contact["emails"] = contact.get("emails", [])[1:]
    rest["contact"] = {key: value for key, value in contact.items() if value}
    named = (*offer.covers, offer.place.district, *(site.district for site in offer.place.sites))
    rest["districts"] = _districts(draft, named)
    return [_row(draft, f"offer/{offer.id}", "service", rest)]


def organisation_rest(draft: Draft, organisation: Organisation, *, secret: bool) -> list[Part]:
    """The attribute of an organisation; one that hides a place gives no address here either."""
    if draft.lang != SOURCE:
        return []
    rest = _dump(organisation, {*ORGANIZATION.values(), "phone", *(["address"] if secret else [])})
    rest["districts"] = _districts(draft, (organisation.address.district,) if organisation.address and not secret else ())
    return [_row(draft, f"organisation/{organisation.id}", "organization", rest)]


def _dump(record: Offer | Organisation, known: set[str]) -> dict[str, Any]:
    return record.model_dump(mode="json", exclude_defaults=True, exclude=known)


def _districts(draft: Draft, names: Sequence[str | None]) -> Sequence[Mapping[str, Any]]:
    known = draft.desk.catalogue.districts
    return [known[id].model_dump(mode="json", exclude_defaults=True) for id in dict.fromkeys(names) if id and id in known]


def _row(draft: Draft, name: str, entity: str, rest: Mapping[str, Any]) -> Part:
    term = uid(draft, "term", RECORD, entity)
    return {
        "id": uid(draft, name, RECORD),
        "link_id": uid(draft, name),
        "taxonomy_term_id": term,
        "link_type": RECORD,
        "link_entity": entity,
        "value": json.dumps(rest, ensure_ascii=False, separators=(",", ":")),
        "taxonomy_term": {
            "id": term,
            "code": entity,
            "name": "Wegweiser",
            "description": "Was HSDS nicht kennt, als JSON in der Form von offers.json.",
            "taxonomy": RECORD,
            "language": SOURCE,
        },
    }
