"""Numbers, domains and postcodes that nobody has: reserved for examples (reasons: Bundesnetzagentur 148/2021, RFC 2606)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from wegweiser.model.catalogue import Catalogue
from wegweiser.source import Keys

_PHONE = re.compile(r"\+49\d+")
_HOST = re.compile(r"(?:https?://|@)([^\s/?#:\"'<>,;)]+)")
_RESERVED_PHONE = re.compile(r"\+49(?:(?:3023125|6990009|4066969|2214710|8999998)\d{3}|17139200\d{2}|176040690\d{2})")
_RESERVED_HOST = re.compile(r"(?:.*\.)?(?:example\.(?:org|com|net)|.+\.(?:example|invalid|test))")


@dataclass(frozen=True)
class Found:
    """A number, host or postcode, where it stands, and whether it is reserved for examples."""

    kind: str
    id: str
    path: Keys
    value: str
    reserved: bool


def found(catalogue: Catalogue) -> Iterator[Found]:
    """Everything in the catalogue by which somebody could be reached, in prose too."""
    for kind, records in _records(catalogue).items():
        for id, record in records.items():
            for path, text in texts(record, ()):
                for value, reserved in _values(path, text):
                    yield Found(kind, id, path, value, reserved)


def _records(catalogue: Catalogue) -> Mapping[str, Mapping[str, BaseModel]]:
    return {
        "municipality": {"": catalogue.municipality},
        "offer": catalogue.offers,
        "organisation": catalogue.organisations,
        "district": catalogue.districts,
        "page": catalogue.pages,
    }


def is_reserved(host: str) -> bool:
    """Whether nobody can have this domain."""
    return bool(_RESERVED_HOST.fullmatch(host.lower().rstrip(".")))


def texts(value: object, path: Keys) -> Iterator[tuple[Keys, str]]:
    """Every text in a record and its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, (*path, index))


def _values(path: Keys, text: str) -> Iterator[tuple[str, bool]]:
    if {"postcode", "postcodes"} & set(path):
        yield text, text.startswith("00")
        return
    for phone in _PHONE.findall(text):
        yield phone, bool(_RESERVED_PHONE.fullmatch(phone))
    for host in _HOST.findall(text):
        yield host, is_reserved(host)
