"""Our own HSDS file (`data/de/hsds.json`) → the plain records of `intake`.

What the format has a field for is read from there; the rest stands in an attribute that only our file has (`exports/data/hsds_rest.py`).
Nothing here trusts the file: what has another form than expected is left out, and whoever reads the records says what is missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wegweiser.exports.data.hsds_rest import CODED, ORGANIZATION, RECORD, SERVICE

Plain = dict[str, Any]


def is_hsds(content: Mapping[str, Any]) -> bool:
    """Whether this is a list of services."""
    return isinstance(content.get("contents"), list) and "offers" not in content


def is_ours(content: Mapping[str, Any]) -> bool:
    """Whether at least one service brings what only our German file has."""
    return any(_rest(service) for service in _dicts(content["contents"]))


def plain_records(content: Mapping[str, Any]) -> Mapping[str, Sequence[Plain]]:
    """`offers`, `organisations` and `districts`, each once."""
    services = _dicts(content["contents"])
    organizations = [service["organization"] for service in services if isinstance(service.get("organization"), dict)]
    districts = [district for part in (*services, *organizations) for district in _dicts(_rest(part).get("districts"))]
    return {
        "organisations": _once([*map(_organisation, organizations)]),
        "districts": _once(districts),
        "offers": [_offer(service) for service in services],
    }


def _offer(service: Plain) -> Plain:
    rest = _rest(service)
    rest.pop("districts", None)
    contact = rest.pop("contact", None)
    contact = dict(contact) if isinstance(contact, dict) else {}
    contact["phones"] = _numbers(service)
    contact["emails"] = [email for email in (service.get("email"), *_list(contact.get("emails"))) if email]
    contact = {key: value for key, value in contact.items() if value}
    return rest | _renamed(service, SERVICE) | dict(_coded(service)) | ({"contact": contact} if contact else {})


def _organisation(organization: Plain) -> Plain:
    phones = _numbers(organization)
    rest = _rest(organization)
    rest.pop("districts", None)
    return rest | _renamed(organization, ORGANIZATION) | ({"phone": phones[0]} if phones else {})


def _renamed(part: Plain, names: Mapping[str, str]) -> Plain:
    return {ours: part[theirs] for theirs, ours in names.items() if part.get(theirs) is not None}


def _numbers(part: Plain) -> Sequence[Any]:
    return [phone.get("number") for phone in _dicts(part.get("phones"))]


def _coded(service: Plain) -> Iterator[tuple[str, Any]]:
    """Lists of codes in their order; a field that holds one code gets the last."""
    rows = _dicts(service.get("attributes"))
    for taxonomy, field in CODED.items():
        codes = [row.get("value") for row in rows if row.get("link_type") == taxonomy]
        if codes:
            yield field, codes if field.endswith("s") else codes[-1]


def _rest(part: Plain) -> Plain:
    for row in _dicts(part.get("attributes")):
        if row.get("link_type") == RECORD and isinstance(row.get("value"), str):
            try:
                found = json.loads(row["value"])
            except (ValueError, RecursionError):
                return {}
            return found if isinstance(found, dict) else {}
    return {}


def _dicts(value: Any) -> list[Plain]:
    return [each for each in _list(value) if isinstance(each, dict)]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _once(records: Sequence[Plain]) -> Sequence[Plain]:
    """Equal records stand in the file once for each service."""
    return list({json.dumps(record, sort_keys=True): record for record in records}.values())
