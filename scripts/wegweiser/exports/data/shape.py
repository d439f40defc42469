"""The shape of published records, derived from the catalogue's own models: every text knows its language and its state."""

from __future__ import annotations

import datetime
from enum import StrEnum
from functools import cache
from types import GenericAlias
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo

from wegweiser.model.base import Model
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.scalars import Translatable
from wegweiser.pages.state import Running
from wegweiser.translation.text import State

INTERNAL = frozenset({"owner", "source_note", "verify_every_days"})
"""Fields of an offer that stand on no page, and so in no export."""


class Words(Model):
    """Ein Text, wie ihn diese Sprache hat."""

    text: str
    """Die Worte."""
    lang: str
    """Die Sprache der Worte (BCP 47): „de“, wo eine Übersetzung fehlt."""
    state: State
    """source = deutsches Original, reviewed = von Menschen geprüft, machine = maschinell übersetzt, outdated = älter als das Deutsche, missing = fehlt, Deutsch steht da."""  # noqa: E501
    reviewed_by: str | None = None
    """Wer die Übersetzung geprüft hat."""
    reviewed_on: datetime.date | None = None
    """Wann sie geprüft wurde."""


class BlockKind(StrEnum):
    """What a block of a longer text is."""

    paragraph = "paragraph"
    item = "item"
    heading = "heading"
    cell = "cell"


class Block(Words):
    """Ein Absatz eines längeren Textes; in den Worten gilt Markdown."""

    kind: BlockKind
    """Absatz, Punkt einer Liste, Überschrift oder Zelle einer Tabelle."""


@cache
def published(model: type[BaseModel]) -> type[BaseModel]:
    """A model of the catalogue with `Words` for each text of a translator, and with `Block`s for prose."""
    fields: dict[str, Any] = {name: _field(info) for name, info in model.model_fields.items() if model is not Offer or name not in INTERNAL}
    made: type[BaseModel] = create_model(model.__name__, __base__=Model, __doc__=model.__doc__, **fields)
    return made


@cache
def catalogue() -> type[BaseModel]:
    """The whole file of one language."""
    offer: Any = create_model(
        "Offer",
        __base__=published(Offer),
        running=(Running, Field(description="Ob das Angebot läuft: aus Stand, Daten und freien Plätzen.")),
        url=(str, Field(description="Die Seite des Angebots in dieser Sprache.")),
        neutral_url=(str, Field(description="Die Adresse des Angebots in keiner Sprache; sie bleibt immer gleich.")),
    )
    organisation: Any = published(Organisation)
    district: Any = published(District)
    return create_model(
        "Catalogue",
        __base__=Model,
        schema_=(str, Field(alias="$schema", description="Die Adresse des JSON Schema, dem diese Datei folgt.")),
        lang=(str, Field(description="Die Sprache dieser Datei (BCP 47).")),
        title=(Words, Field(description="Name der Website.")),
        url=(str, Field(description="Die Startseite in dieser Sprache.")),
        publisher=(str, Field(description="Die Stelle, die verantwortlich ist; bitte als Quelle nennen.")),
        licence=(str, Field(description="Die Lizenz, als Adresse.")),
        demo=(bool, Field(description="true = Vorführung: Die Angebote sind erfunden.")),
        date=(datetime.date, Field(description="Der Tag, für den die Datei gilt.")),
        offers=(tuple[offer, ...], Field(description="Alle Angebote, die nicht beendet sind.")),
        organisations=(tuple[organisation, ...], Field(description="Wer die Angebote macht.")),
        districts=(tuple[district, ...], Field(description="Die Stadtteile.")),
    )


def _field(info: FieldInfo) -> tuple[Any, Any]:
    type_ = _type(info.annotation, tuple(info.metadata))
    return type_, Field(... if info.is_required() else info.default, description=info.description)


def _type(annotation: Any, marks: tuple[Any, ...] = ()) -> Any:
    mark = next((mark for mark in marks if isinstance(mark, Translatable)), None)
    if mark:
        return tuple[Block, ...] if mark.markdown else Words
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _type(inner, (*marks, *more))
    if get_origin(annotation) is tuple:
        inner = _type(get_args(annotation)[0])
        made: Any = GenericAlias(tuple, (inner, ...))
    elif type(None) in get_args(annotation):
        made = _type(next(arm for arm in get_args(annotation) if arm is not type(None))) | None
    else:
        made = published(annotation) if isinstance(annotation, type) and issubclass(annotation, BaseModel) else annotation
    return Annotated[made, *marks] if marks else made
