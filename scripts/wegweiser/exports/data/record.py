"""A record of the catalogue → plain data in one language, in the published shape (`shape.py`)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from wegweiser import prose
from wegweiser.exports.data.shape import INTERNAL, BlockKind
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.parts import Place
from wegweiser.pages.desk import Desk
from wegweiser.pages.state import Running, state
from wegweiser.translation.edition import Edition
from wegweiser.translation.messages import Path, Record, context_of, found_in
from wegweiser.translation.text import Text

Data = dict[str, Any]


def current(desk: Desk, today: datetime.date) -> tuple[Offer, ...]:
    """The offers that are published as data: those that have not ended, in the order of their ids, without secret places."""
    running = (offer for offer in desk.catalogue.offers.values() if state(offer, today) is not Running.ended)
    return tuple(map(public, running))


def public(offer: Offer) -> Offer:
    """An offer whose place is secret says nothing of it but that: no city, no room, no stop."""
    if not offer.place.address_confidential:
        return offer
    return offer.model_copy(update={"place": Place(kind=offer.place.kind, address_confidential=True)})


def runners(desk: Desk) -> Iterator[tuple[str, Organisation]]:
    """The organisations, by id; one that hides a place gives no address: a machine that joins data would take it for that place."""
    secretive = desk.catalogue.secretive
    for id, organisation in desk.catalogue.organisations.items():
        yield id, organisation.model_copy(update={"address": None}) if id in secretive else organisation


def data(edition: Edition, record: Record) -> Data:
    """All fields that are filled, each text with its language and state."""
    made = record.value.model_dump(mode="json", exclude_none=True, exclude=set(INTERNAL) if record.kind == "offer" else None)
    for found in found_in(record.value):
        if found.path[0] in made:
            context = context_of(record.name, found.path)
            words = list(blocks(edition, context, found.text)) if found.mark.markdown else said(edition.text(context, found.text))
            _put(made, found.path, words)
    return made


def said(text: Text) -> Data:
    """A text as data."""
    made: Data = {"text": text.value, "lang": text.lang, "state": text.state.value}
    if text.by:
        made["reviewed_by"] = text.by
    if text.on:
        made["reviewed_on"] = text.on.isoformat()
    return made


def blocks(edition: Edition, context: str, german: str) -> Iterator[Data]:
    """A longer text, block by block."""
    tokens = prose.parse(german)
    for place, token in enumerate(tokens):
        if token.type == "inline" and token.content:
            opened = [before.type for before in tokens[max(0, place - 2) : place]]
            yield said(edition.text(context, token.content)) | {"kind": _kind(opened).value}


def _kind(opened: list[str]) -> BlockKind:
    """What a block is, from the two tokens before it."""
    if "list_item_open" in opened:
        return BlockKind.item
    if opened[-1] == "heading_open":
        return BlockKind.heading
    return BlockKind.paragraph if opened[-1] == "paragraph_open" else BlockKind.cell


def _put(made: Any, path: Path, words: Any) -> None:
    for step in path[:-1]:
        made = made[step]
    made[path[-1]] = words
