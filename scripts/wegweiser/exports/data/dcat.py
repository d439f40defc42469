"""`data/dcat.jsonld`: one dataset for data portals, after DCAT-AP.de.

The portal's own id of the city (`dcatde:contributorID`) and its official key are no part of the catalogue; whoever registers the
record adds them.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping

from langcodes import Language

from wegweiser.model.labels import LABELS
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output

_EU = "http://publications.europa.eu/resource/authority"
_MEDIA = "http://www.iana.org/assignments/media-types"
_FORMATS = {
    "offers.json": ("JSON", "application/json", "Alle Angebote, und bei jedem Text die Sprache und ob ein Mensch ihn geprüft hat."),
    "offers.csv": ("CSV", "text/csv", "Alle Angebote als Tabelle."),
    "hsds.json": ("JSON", "application/json", "Alle Angebote in der Human Services Data Specification 3.0."),
    "feed.atom": ("ATOM", "application/atom+xml", "Neue, geänderte und beendete Angebote."),
}
"""File → name of its format, media type, and what is in it. The record is in German, as the portals are."""
_LICENCES = {
    "https://creativecommons.org/licenses/by/4.0/": "http://dcat-ap.de/def/licenses/cc-by/4.0",
    "https://creativecommons.org/publicdomain/zero/1.0/": "http://dcat-ap.de/def/licenses/cc-zero",
    "https://www.govdata.de/dl-de/by-2-0": "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
    "https://www.govdata.de/dl-de/zero-2-0": "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
}
"""The addresses under which DCAT-AP.de lists licences; another licence stands there with its own."""
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

Node = Mapping[str, object]


def record(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The record; each file in each language is a distribution of it."""
    municipality = desk.municipality
    content = {
        "@context": _CONTEXT,
        "@id": municipality.url + urls.DATA_RECORD,
        "@type": "dcat:Dataset",
        "dct:title": _german(municipality.title),
        "dct:description": _german(municipality.tagline),
        "dct:identifier": municipality.url + urls.DATA_RECORD,
        "dct:modified": {"@value": today.isoformat(), "@type": "xsd:date"},
        "dct:accrualPeriodicity": _is("dct:Frequency", f"{_EU}/frequency/IRREG"),
        "dct:language": _languages(desk),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": _german(municipality.body.name)},
        "dcat:contactPoint": {
            "@type": "vcard:Organization",
            "vcard:fn": municipality.body.name,
            "vcard:hasEmail": {"@id": f"mailto:{municipality.body.email}"},
        },
        "dcat:theme": _concept(f"{_EU}/data-theme/SOCI", "Bevölkerung und Gesellschaft"),
        "dcat:keyword": [_german(LABELS[LifeArea][area]) for area in LifeArea],
        "dcat:landingPage": _is("foaf:Document", municipality.url + urls.data_page(desk.lang)),
        "dcat:distribution": [_distribution(desk, lang, name) for lang in desk.languages for name in _FORMATS],
    }
    yield Output(urls.DATA_RECORD, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())


def _distribution(desk: Desk, lang: str, name: str) -> Node:
    address = desk.municipality.url + urls.data(lang, name)
    licence = desk.municipality.licence
    kind, media, told = _FORMATS[name]
    made = {
        "@id": address,
        "@type": "dcat:Distribution",
        "dct:title": _german(f"{name} ({lang})"),
        "dct:description": _german(told),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:format": _is("dct:MediaTypeOrExtent", f"{_EU}/file-type/{kind}"),
        "dcat:mediaType": _is("dct:MediaType", f"{_MEDIA}/{media}"),
        "dct:language": _language(lang),
        "dct:license": _is("dct:LicenseDocument", _LICENCES.get(licence, licence)),
        "dcatap:availability": _concept(f"{_EU}/planned-availability/STABLE", "stabil"),
    }
    return made | ({"dct:conformsTo": _is("dct:Standard", desk.municipality.url + urls.DATA_SCHEMA)} if name == "offers.json" else {})


def _german(text: str) -> Node:
    return {"@value": text, "@language": "de"}


def _languages(desk: Desk) -> list[Node]:
    """Each once: easy German is German there."""
    return [*{each["@id"]: each for each in map(_language, desk.languages)}.values()]


def _language(lang: str) -> Node:
    return _is("dct:LinguisticSystem", f"{_EU}/language/{Language.get(lang).to_alpha3(variant='T').upper()}")


def _is(kind: str, address: str) -> Node:
    """Something that others describe, with what it is: whoever validates the record need not ask them."""
    return {"@id": address, "@type": kind}


def _concept(address: str, label: str) -> Node:
    return {**_is("skos:Concept", address), "skos:prefLabel": _german(label)}
