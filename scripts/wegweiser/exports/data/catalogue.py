"""`data/<lang>/offers.json`: the catalogue in one language, and the JSON Schema it follows."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from wegweiser.exports.data.record import current, data, said
from wegweiser.exports.data.shape import catalogue
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.pages.state import state
from wegweiser.translation.messages import Record


def offers(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file of one language."""
    municipality, edition = desk.municipality, desk.edition
    content = {
        "$schema": municipality.url + urls.DATA_SCHEMA,
        "lang": desk.lang,
        "title": said(edition.text("municipality/title", municipality.title)),
        "url": municipality.url + urls.home(desk.lang),
        "publisher": municipality.body.name,
        "licence": municipality.licence,
        "demo": municipality.demo,
        "date": today.isoformat(),
        "offers": [
            data(edition, Record("offer", offer.id, offer))
            | {
                "running": state(offer, today).value,
                "url": municipality.url + urls.offer(desk.lang, offer.id),
                "neutral_url": municipality.url + urls.neutral(offer.id),
            }
            for offer in current(desk, today)
        ],
        "organisations": [data(edition, Record("organisation", id, value)) for id, value in desk.catalogue.organisations.items()],
        "districts": [data(edition, Record("district", id, value)) for id, value in desk.catalogue.districts.items()],
    }
    yield Output(urls.data(desk.lang, "offers.json"), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def schema(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """What every such file holds to."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": desk.municipality.url + urls.DATA_SCHEMA}
    content = head | catalogue().model_json_schema(mode="serialization")
    yield Output(urls.DATA_SCHEMA, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())
