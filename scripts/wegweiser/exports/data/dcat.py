"""`data/dcat.jsonld`: one dataset for data portals, after DCAT-AP.de.

The portal's own id of the city (`dcatde:contributorID`) and its official key are no part of the catalogue; whoever registers the
record adds them.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping

from langcodes import Language

from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output

_EU = "http://publications.europa.eu/resource/authority"
_MEDIA = "http://www.iana.org/assignments/media-types"
_FORMATS = {
    "offers.json": ("JSON", "application/json"),
    "offers.csv": ("CSV", "text/csv"),
    "hsds.json": ("JSON", "application/json"),
    "feed.atom": ("ATOM", "application/atom+xml"),
}
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
        "dct:accrualPeriodicity": {"@id": f"{_EU}/frequency/IRREG"},
        "dct:language": _languages(desk),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": _german(municipality.body.name)},
        "dcat:contactPoint": {
            "@type": "vcard:Organization",
            "vcard:fn": municipality.body.name,
            "vcard:hasEmail": {"@id": f"mailto:{municipality.body.email}"},
        },
        "dcat:theme": {"@id": f"{_EU}/data-theme/SOCI"},
        "dcat:landingPage": {"@id": municipality.url + urls.data_page(desk.lang)},
        "dcat:distribution": [_distribution(desk, lang, name) for lang in desk.languages for name in _FORMATS],
    }
    yield Output(urls.DATA_RECORD, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())


def _distribution(desk: Desk, lang: str, name: str) -> Node:
    address = desk.municipality.url + urls.data(lang, name)
    licence = desk.municipality.licence
    kind, media = _FORMATS[name]
    made = {
        "@id": address,
        "@type": "dcat:Distribution",
        "dct:title": _german(f"{name} ({lang})"),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:format": {"@id": f"{_EU}/file-type/{kind}"},
        "dcat:mediaType": {"@id": f"{_MEDIA}/{media}"},
        "dct:language": _language(lang),
        "dct:license": {"@id": _LICENCES.get(licence, licence)},
        "dcatap:availability": {"@id": f"{_EU}/planned-availability/STABLE"},
    }
    return made | ({"dct:conformsTo": {"@id": desk.municipality.url + urls.DATA_SCHEMA}} if name == "offers.json" else {})


def _german(text: str) -> Node:
    return {"@value": text, "@language": "de"}


def _languages(desk: Desk) -> list[Node]:
    """Each once: easy German is German there."""
    return [*{each["@id"]: each for each in map(_language, desk.languages)}.values()]


def _language(lang: str) -> Node:
    return {"@id": f"{_EU}/language/{Language.get(lang).to_alpha3(variant='T').upper()}"}
