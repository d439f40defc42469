"""A copy of the shipped project in which hostile values stand wherever the loader lets them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from tests.hostile.values import HARMLESS, TEXTS, WHOLE
from wegweiser.model.agreement import AgreementPage, EmergencyNumber, GoalArea
from wegweiser.model.municipality import Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.retired import Retired
from wegweiser.project import open_project
from wegweiser.shape import shaped
from wegweiser.source import Keys, Source, read
from wegweiser.translation.files import FILES, catalogue_file
from wegweiser.translation.po import Entry, PoFile
from wegweiser.translation.po_write import completed, render

ROOT = Path(__file__).parent.parent.parent
SINGLE: dict[str, type[BaseModel]] = {"municipality": Municipality, "emergency": EmergencyNumber, "districts": District, "retired": Retired}
FOLDERS: dict[str, type[BaseModel]] = {"organisations": Organisation, "agreement": AgreementPage, "goals": GoalArea}
BLOCKS = "## {0}\n\n{0}\n\n- {0}\n\n> {0}\n\n[{0}](page:fragen)\n\n| {1} | x |\n| --- | --- |\n| {1} | **{1}** |\n\n    {0}\n"
"""Every kind of block that an editor may write, for a value without `|` and its form for a cell."""


LANGUAGES = ("de", "en", "ar", "uk")
"""A language per script shows what every other one of it would."""


def copied(folder: Path) -> Path:
    """The project in a few of its languages, without what is built from it."""
    for name in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    facts = folder / "offers" / "municipality.yml"
    facts.write_text(re.sub(rf"  - code: (?!({'|'.join(LANGUAGES)})\n).*\n    status: .*\n", "", facts.read_text("utf-8")), "utf-8")
    for file in (folder / "docs").rglob("*.md"):
        if file.suffixes[-2][1:] not in LANGUAGES:
            file.unlink()
    return folder


def spoil(root: Path, *, hostile: bool) -> list[tuple[str, Keys]]:
    """Hostile texts, or harmless ones in the same places; says which places these are."""
    return [(file.name, path) for turn, file in enumerate(files(root)) for path in _spoil_file(root, file, turn, hostile)]


def files(root: Path) -> list[Path]:
    return sorted((root / "offers").rglob("*.yml"))


def model_of(file: Path) -> type[BaseModel]:
    return SINGLE.get(file.stem) or FOLDERS.get(file.parent.name) or Offer


def _spoil_file(root: Path, file: Path, turn: int, hostile: bool) -> list[Keys]:
    source = read(file, root)
    found = {path: value for path in leaves(source.data) if (value := _taken(file, source, path, turn))}
    for path, value in found.items():
        written = value if hostile else HARMLESS
        put(source.data, path, prose(written) if path[-1] in ("description", "body") else written)
    save(file, source.data)
    return list(found)


def _taken(file: Path, source: Source, path: Keys, turn: int) -> str | None:
    """The whole of the hostile texts where a place takes that, else one of them, a different one in each file."""
    one = list(TEXTS.values())[(turn + len(path)) % len(TEXTS)]
    return next((value for value in (WHOLE, one) if takes(file, source, path, value)), None)


def save(file: Path, data: Any) -> None:
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000), "utf-8")


def prose(value: str) -> str:
    line = " ".join(value.split())
    return BLOCKS.format(line, line.replace("|", r"\|"))


def leaves(data: Any, path: Keys = ()) -> Iterator[Keys]:
    """Where a value stands that is no list and no record."""
    if isinstance(data, str):
        yield path
        return
    for key, value in data.items() if isinstance(data, dict) else enumerate(data or ()):
        yield from leaves(value, (*path, key))


def value_at(data: Any, path: Keys) -> Any:
    for step in path:
        data = data[step]
    return data


def put(data: Any, path: Keys, value: str) -> None:
    value_at(data, path[:-1])[path[-1]] = value


def takes(file: Path, source: Source, path: Keys, value: str) -> bool:
    """Whether the file, and so the site, would still be accepted with this value in one place."""
    model, data = model_of(file), source.data
    before = value_at(data, path)
    put(data, path, value)
    record = value_at(data, path[:1]) if isinstance(data, list) else data
    named = {"id": file.stem} if "id" in model.model_fields and "id" not in record else {}
    fits = shaped(model, record | named, source)[0] is not None
    put(data, path, before)
    return fits


def translate(root: Path, value: str) -> int:
    """Writes `value` as the translation of every message into every language; says how many that are."""
    project = open_project(root)
    made = [Entry(message.context, message.text, value) for message in project.messages]
    for lang in project.entries:
        for name, kinds in FILES.items():
            own = tuple(entry for entry in made if entry.context.partition("/")[0] in kinds)
            path = catalogue_file(lang, name)
            file = PoFile(path, entries=own)
            (root / path).write_bytes(render(replace(file, header=completed(file.header, lang))))
    return len(made)
