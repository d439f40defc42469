"""A project to hand texts out of and back into, and what a folder holds."""

import hashlib
from pathlib import Path, PurePosixPath

from wegweiser.load import load
from wegweiser.translation.exchange.formats import FORMATS
from wegweiser.translation.exchange.receive import Taken, take
from wegweiser.translation.exchange.unit import Received, Unit, units
from wegweiser.translation.parts import Sources, sources
from wegweiser.translation.po import Provenance
from wegweiser.translation.text import State

ENDINGS = (".xlf", ".csv")
ALL = frozenset(State)


def project(root: Path) -> Sources:
    found = sources(root, load(root))
    assert found
    return found


def handed_out(root: Path, lang: str) -> list[Unit]:
    return [unit for part in project(root).parts(lang) for unit in units(part, ALL)]


def read(raw: bytes, ending: str) -> Received:
    return FORMATS[ending].read(raw, PurePosixPath(f"back{ending}"))


def taken(root: Path, raw: bytes, ending: str, review: Provenance | None = None) -> Taken:
    return take(project(root), read(raw, ending), review)


def said(received: Received) -> list[tuple[int, str]]:
    return [(problem.position.line, problem.fact.text()) for problem in received.problems]


def carried(found: list[Unit]) -> list[tuple[str, str, str, State | None]]:
    """What has to come back as it went."""
    return [(unit.id, unit.text, unit.translation, unit.state) for unit in found]


def digest(root: Path) -> str:
    files = sorted(file for file in root.rglob("*") if file.is_file())
    return hashlib.sha256(b"".join(str(file).encode() + file.read_bytes() for file in files)).hexdigest()
