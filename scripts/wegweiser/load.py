"""Sources → catalogue and problems of shape. Nothing an editor can write makes this raise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import BaseModel

from wegweiser.model.agreement import AgreementPage, EmergencyNumber, GoalArea
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.municipality import Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.retired import Retired
from wegweiser.model.terms import LifeArea
from wegweiser.problem import Position, Problem, Saying, Severity, say
from wegweiser.shape import shaped
from wegweiser.source import Keys, Source, read

M = TypeVar("M", bound=BaseModel)
Name = tuple[str, str]
"""(kind, id) of a record: ("offer", "deutsch-a1")."""
Positions = Callable[[str, str, Keys], Position]
"""Where the value of a record stands: (kind, id, path inside the record)."""

Read = Callable[[Path, Path], Source]
"""(file, root) → what stands in the file; the preview brings one that remembers, and a `Shape` that does."""
Shape = Callable[[type[BaseModel], Any, Source, Keys], tuple[Any, tuple[Problem, ...]]]
"""(model, data, source, where in it) → the data as that model, or None, and its problems."""


@dataclass(frozen=True)
class Spot:
    """Where a record begins: its source and its path inside it."""

    source: Source
    at: Keys = ()


@dataclass(frozen=True)
class Loaded:
    """The catalogue (None where not even the municipality could be read), what is wrong, and where everything stands."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...]
    spots: Mapping[Name, Spot]
    left_out: frozenset[Name] = frozenset()
    """Records that exist and are broken; (kind, "") where nobody can know which they are."""
    sources: tuple[Source, ...] = ()
    """Every file that was read, broken ones too."""

    def is_left_out(self, kind: str, id: str) -> bool:
        """Whether a record that is missing may be one that is only broken."""
        return not self.left_out.isdisjoint({(kind, id), (kind, "")})

    def positions(self, kind: str, id: str, path: Keys = ()) -> Position:
        """The position of a value of a record; raises KeyError for a record that was not loaded."""
        spot = self.spots[(kind, id)]
        return spot.source.position((*spot.at, *path))


class _Reading:
    """Collects records, spots and problems while the folder is walked once."""

    def __init__(self, root: Path, read: Read, shaped: Shape) -> None:
        self.root = root
        self.read = read
        self.shaped = shaped
        self.problems: list[Problem] = []
        self.spots: dict[Name, Spot] = {}
        self.left_out: set[Name] = set()
        self.sources: list[Source] = []

    def source(self, file: Path) -> Source:
        found = self.read(file, self.root)
        self.problems.extend(found.problems)
        self.sources.append(found)
        return found

    def record(self, kind: str, model: type[M], id: str, source: Source, data: Any, at: Keys = ()) -> M | None:
        """One record; a file with a problem of its own is left out, but its shape is still reported."""
        if isinstance(data, dict) and not at:
            if "id" in data:
                self._say(
                    "id-in-file",
                    source.position(("id",), of_key=True),
                    say("Die id steht in der Datei."),
                    say("Löschen Sie die Zeile: die id ist der Dateiname."),
                )
            data = {**data, "id": id}
        made: M | None
        made, problems = self.shaped(model, data, source, at)
        self.problems.extend(problems)
        if made is None or source.problems:
            self.left_out.add((kind, id))
            return None
        if (first := self.spots.get((kind, id))) is not None:
            self.problems.append(
                Problem(
                    "duplicate-id",
                    Severity.error,
                    source.position(at),
                    say("Die id „{id}“ gibt es schon: {first}.", id=id, first=first.source.path),
                    say("Geben Sie einer der beiden einen anderen Namen."),
                )
            )
            return None
        self.spots[(kind, id)] = Spot(source, at)
        return made

    def each(self, kind: str, model: type[M], folder: str) -> Iterator[tuple[str, M]]:
        """The records of a folder, one a file."""
        for file in _files(self.root / folder):
            source = self.source(file)
            if source.data is None:
                self.left_out.add((kind, file.stem))
            elif (made := self.record(kind, model, file.stem, source, source.data)) is not None:
                yield file.stem, made

    def listed(self, kind: str, model: type[M], file: str) -> Iterator[tuple[str, M]]:
        """The records of one file that holds a list."""
        source = self.source(self.root / file) if (self.root / file).exists() else Source(PurePosixPath(file))
        if source.problems or not isinstance(source.data, list | None):
            self.left_out.add((kind, ""))
        if source.data is not None and not isinstance(source.data, list):
            self._say("wrong-type", source.position(()), say("Hier gehört eine Liste hin."), say("Beginnen Sie jeden Eintrag mit „- “."))
        for index, data in enumerate(source.data if isinstance(source.data, list) else ()):
            id = data.get("id", "") if isinstance(data, dict) else ""
            if (made := self.record(kind, model, str(id), source, data, (index,))) is not None:
                yield str(id), made

    def _say(self, rule: str, position: Position, fact: Saying, help: Saying) -> None:
        self.problems.append(Problem(rule, Severity.error, position, fact, help))


def load(root: Path, read: Read = read, shaped: Shape = shaped) -> Loaded:
    """Reads `root/offers/`: a catalogue without the broken records, and every problem of shape at its place."""
    reading = _Reading(root, read, shaped)
    reading.problems.extend(_strays(root))
    offers = [found for area in LifeArea for found in reading.each("offer", Offer, f"offers/{area}")]
    organisations = list(reading.each("organisation", Organisation, "offers/organisations"))
    pages = list(reading.each("page", AgreementPage, "offers/agreement"))
    areas = list(reading.each("goal-area", GoalArea, "offers/agreement/goals"))
    districts = list(reading.listed("district", District, "offers/districts.yml"))
    emergency = list(reading.listed("emergency", EmergencyNumber, "offers/emergency.yml"))
    retired = dict(reading.listed("retired", Retired, "offers/retired.yml"))
    municipality = _municipality(reading)
    _place_goals(reading, areas)
    reading.problems.extend(_misplaced(reading, offers))
    catalogue = (
        Catalogue(
            municipality, _by_id(offers), _by_id(organisations), dict(districts), _by_id(pages), dict(areas), dict(emergency), retired
        )
        if municipality
        else None
    )
    problems = tuple(sorted(reading.problems, key=lambda problem: problem.order))
    return Loaded(catalogue, problems, reading.spots, frozenset(reading.left_out), tuple(reading.sources))


def _by_id(records: Sequence[tuple[str, M]]) -> dict[str, M]:
    return dict(sorted(records, key=lambda item: item[0]))


def _municipality(reading: _Reading) -> Municipality | None:
    file = reading.root / "offers/municipality.yml"
    if not file.exists():
        reading._say(
            "no-municipality",
            Position(PurePosixPath("offers/municipality.yml")),
            say("Die Datei offers/municipality.yml fehlt."),
            say("Legen Sie sie an: Name, Sprachen und wer verantwortlich ist."),
        )
        return None
    source = reading.source(file)
    if not isinstance(source.data, dict):
        if source.data is not None:
            reading._say(
                "wrong-type",
                source.position(()),
                say("Hier gehören Zeilen „name: wert“ hin."),
                say("Schreiben Sie zum Beispiel name: Wetzlar."),
            )
        return None
    made, problems = reading.shaped(Municipality, source.data, source, ())
    reading.problems.extend(problems)
    reading.spots[("municipality", "")] = Spot(source)
    return None if source.problems else made


def _place_goals(reading: _Reading, areas: Sequence[tuple[str, GoalArea]]) -> None:
    """Goals are records of their own for messages and references, with ids unique over all areas."""
    if any(kind == "goal-area" for kind, _ in reading.left_out):
        reading.left_out.add(("goal", ""))
    for area, found in areas:
        source = reading.spots[("goal-area", area)].source
        for index, goal in enumerate(found.goals):
            if ("goal", goal.id) in reading.spots:
                reading._say(
                    "duplicate-id",
                    source.position(("goals", index, "id")),
                    say("Diese id hat schon ein anderes Ziel."),
                    say("Geben Sie dem Ziel einen anderen Kurznamen."),
                )
            else:
                reading.spots[("goal", goal.id)] = Spot(source, ("goals", index))


def _misplaced(reading: _Reading, offers: Sequence[tuple[str, Offer]]) -> Iterator[Problem]:
    """An offer lies in the folder of its first life area: only here is it known where it lies."""
    for id, offer in offers:
        source = reading.spots[("offer", id)].source
        if (folder := source.path.parent.name) != offer.life_areas[0]:
            yield Problem(
                "wrong-folder",
                Severity.error,
                source.position(("life_areas", 0)),
                say("Die Datei liegt im Ordner {folder}, der erste Lebensbereich ist {area}.", folder=folder, area=offer.life_areas[0]),
                say(
                    "Nennen Sie {folder} zuerst, oder verschieben Sie die Datei in offers/{area}/.", folder=folder, area=offer.life_areas[0]
                ),
            )


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.yml") if not file.name.startswith(".")) if folder.is_dir() else []


def _strays(root: Path) -> Iterator[Problem]:
    """Files and folders that nothing reads: an offer saved there would silently be missing on the site."""
    folders = {*LifeArea, "organisations", "agreement", "agreement/goals"}
    top = {"municipality.yml", "districts.yml", "emergency.yml", "retired.yml"}
    for path in sorted((root / "offers").rglob("*")):
        name = path.relative_to(root / "offers")
        if any(part.startswith(".") for part in name.parts) or (path.is_dir() and name.as_posix() in folders):
            continue
        known = path.suffix == ".yml" and (name.parent.as_posix() in folders or name.as_posix() in top)
        if not known and not (path.suffix == ".md" and path.is_file()):
            yield Problem(
                "stray-file",
                Severity.error,
                Position(PurePosixPath("offers", name.as_posix())),
                say("Diese Datei oder diesen Ordner liest niemand."),
                say("Angebote liegen in offers/<Lebensbereich>/<id>.yml, Organisationen in offers/organisations/<id>.yml."),
            )
