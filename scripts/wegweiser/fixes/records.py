"""Which model describes the records of a file, from the file's path alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from wegweiser.model.agreement import AgreementPage, EmergencyNumber, GoalArea
from wegweiser.model.municipality import Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.terms import LifeArea
from wegweiser.source import Keys, Source

_FOLDERS: dict[str, type[BaseModel]] = {
    **{f"offers/{area}": Offer for area in LifeArea},
    "offers/organisations": Organisation,
    "offers/agreement": AgreementPage,
    "offers/agreement/goals": GoalArea,
}
_LISTS: dict[str, type[BaseModel]] = {"offers/districts.yml": District, "offers/emergency.yml": EmergencyNumber}


class Record(NamedTuple):
    """A record: its model, its data with its id, and its path inside the source."""

    model: type[BaseModel]
    data: Any
    at: Keys


def records(source: Source) -> Iterator[Record]:
    """The records of a file; none of a file that nothing reads."""
    path, data = str(source.path), source.data
    if path in _LISTS:
        for index, item in enumerate(data if isinstance(data, list) else ()):
            yield Record(_LISTS[path], item, (index,))
    elif isinstance(data, dict):
        if path == "offers/municipality.yml":
            yield Record(Municipality, data, ())
        elif model := _FOLDERS.get(str(source.path.parent)):
            yield Record(model, {**data, "id": source.path.stem}, ())
