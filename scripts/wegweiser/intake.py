"""Published open data (`data/de/offers.json`, `data/de/hsds.json`) → the plain files it was made from, for a city that takes over another's
offers or its own.

What is not published (who answers the verification mail, an internal note on the source) is filled with what is known instead:
the organisation itself, and where the data comes from. A place that is secret stays secret: nothing of it was published.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from wegweiser import prose
from wegweiser.exports.data.record import public
from wegweiser.exports.data.shape import INTERNAL
from wegweiser.hsds_intake import is_hsds, is_ours, plain_records
from wegweiser.load import Loaded, Name
from wegweiser.model.base import Model
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.problem import Position, Problem, Severity, say
from wegweiser.shape import shaped
from wegweiser.source import Source

KINDS: Mapping[str, type[Model]] = {"organisations": Organisation, "districts": District, "offers": Offer}
"""List in the published file → what its records are."""
ADDED = frozenset({"running", "url", "neutral_url"})
"""What the file says of an offer beside its own fields."""
DISTRICTS = "offers/districts.yml"


class UnfitError(Exception):
    """The file is no German open data of a Wegweiser; its text says what to do."""


@dataclass(frozen=True)
class Taken:
    """The new text of every file that changes, how many records are new, how many stood there already, and what does not fit."""

    files: Mapping[PurePosixPath, str]
    new: int
    known: int
    problems: tuple[Problem, ...]


def take(raw: bytes, name: str, loaded: Loaded, root: Path) -> Taken:
    """The file `name` for a project. Raises UnfitError; whatever is wrong with single records is in `problems`."""
    here = _here(loaded)
    problems: list[Problem] = []
    known = 0
    new: dict[Name, Any] = {}
    for kind, record, found in _every(raw, name):
        problems.extend(found)
        if record is None:
            continue
        key = (kind, record.id)
        there = here.get(key, new.get(key))
        if there is None:
            new[key] = record
        elif comparable(there) == comparable(record):
            known += 1
        else:
            problems.append(_taken(name, *key))
    return Taken(_files(new, root), len(new), known, tuple(problems))


def _every(raw: bytes, name: str) -> list[tuple[str, Any, tuple[Problem, ...]]]:
    try:
        return [*_records(_content(raw), name)]
    except RecursionError:
        raise UnfitError("Die Datei ist zu tief verschachtelt, um von einer Website mit Wegweiser zu sein.") from None


def _files(new: Mapping[Name, Any], root: Path) -> dict[PurePosixPath, str]:
    """A file for each record; districts stand in one file."""
    files = {_path(id, record): written(record) for (kind, id), record in new.items() if kind != "districts"}
    districts = [record for (kind, _), record in new.items() if kind == "districts"]
    return files | ({PurePosixPath(DISTRICTS): _with_districts(root / DISTRICTS, districts)} if districts else {})


def _content(raw: bytes) -> Mapping[str, Any]:
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        raise UnfitError("Die Datei ist kein JSON. Nehmen Sie data/de/offers.json einer Website mit Wegweiser.") from None
    if isinstance(content, dict) and is_hsds(content):
        if not is_ours(content):
            raise UnfitError(
                "Diese HSDS-Datei ist nicht die deutsche eines Wegweisers. Nehmen Sie data/de/hsds.json oder data/de/offers.json."
            )
        return plain_records(content)
    if not isinstance(content, dict) or not all(isinstance(content.get(kind), list) for kind in KINDS):
        raise UnfitError("Die Datei enthält keine Angebote. Nehmen Sie data/de/offers.json einer Website mit Wegweiser.")
    if content.get("lang") != "de":
        raise UnfitError("Die Datei ist nicht die deutsche. Nehmen Sie data/de/offers.json: Nur dort stehen alle Texte im Original.")
    return content


def _records(content: Mapping[str, Any], name: str) -> Iterator[tuple[str, Any, tuple[Problem, ...]]]:
    """Each record of the file as a model, or its problems."""
    origin = f"Übernommen aus {content.get('url', name)}, Stand {content.get('date', 'unbekannt')}"
    for kind, model in KINDS.items():
        for place, data in enumerate(content[kind]):
            id = data.get("id", place) if isinstance(data, dict) else place
            found = plain(data)
            if isinstance(found, dict) and model is Offer:
                found = {key: value for key, value in found.items() if key not in ADDED}
                found.setdefault("owner", found.get("organisation"))
                found |= {} if found.get("source_url") else {"source_note": origin}
            yield kind, *shaped(model, found, Source(PurePosixPath(f"{name}#{kind}/{id}")))


def plain(value: Any) -> Any:
    """Published data as the editor's file has it: of each text its words, a longer one as Markdown."""
    match value:
        case [_, *_] if all(map(_is_block, value)):
            return _markdown(value)
        case list():
            return [plain(item) for item in value]
        case {"text": text, "state": _}:
            return text
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case float():
            return str(value)
    return value


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("text"), str) and isinstance(value.get("kind"), str)


def _markdown(blocks: Sequence[Mapping[str, str]]) -> str:
    """Blocks one below the other; points of one list stand together."""
    text, before = "", ""
    for block in blocks:
        gap = "\n" if block["kind"] == before == "item" else "\n\n"
        text += (gap if text else "") + {"item": "- ", "heading": "## "}.get(block["kind"], "") + block["text"]
        before = block["kind"]
    return text


def _here(loaded: Loaded) -> dict[Name, Model]:
    catalogue = loaded.catalogue
    if catalogue is None:
        return {}
    kinds: Mapping[str, Mapping[str, Model]] = {
        "offers": catalogue.offers, "organisations": catalogue.organisations, "districts": catalogue.districts
    }  # fmt: skip
    return {(kind, id): record for kind, records in kinds.items() for id, record in records.items()}


def comparable(record: Model) -> Mapping[str, Any]:
    """A record without what is not published; prose as its blocks, wherever its lines end."""
    if not isinstance(record, Offer):
        return record.model_dump()
    told = public(record).model_dump(exclude=set(INTERNAL))
    told["description"] = [token.content for token in prose.parse(record.description or "") if token.type == "inline"]
    return told


def _taken(name: str, kind: str, id: str) -> Problem:
    return Problem(
        "duplicate-id",
        Severity.error,
        Position(PurePosixPath(f"{name}#{kind}/{id}")),
        say("Die id „{id}“ gibt es hier schon, mit anderem Inhalt.", id=id),
        say("Löschen Sie eine der beiden Fassungen, oder geben Sie einer einen anderen Namen."),
    )


def _path(id: str, record: Model) -> PurePosixPath:
    folder = record.life_areas[0] if isinstance(record, Offer) else "organisations"
    return PurePosixPath("offers", folder, f"{id}.yml")


def written(record: Model) -> str:
    """The file of a record: what it does not say is left out."""
    kind = "offer" if isinstance(record, Offer) else "organisation"
    data = record.model_dump(mode="json", exclude_defaults=True, exclude={"id"})
    return f"# yaml-language-server: $schema=../../scripts/wegweiser/schema/{kind}.json\n{_yaml(data)}"


def _with_districts(file: Path, districts: list[Model]) -> str:
    """The list of districts as it stands, with the new ones below."""
    head = "# yaml-language-server: $schema=../scripts/wegweiser/schema/districts.json\n"
    before = file.read_text("utf-8") if file.exists() else head
    return before.rstrip("\n") + "\n" + _yaml([district.model_dump(mode="json", exclude_defaults=True) for district in districts])


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as editors write them."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def _yaml(data: Any) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
