"""A large project in our own format: `python -m bench.catalogue FOLDER 300x12` writes 300 offers in 12 languages.

The fixed parts (agreement, goals, emergency numbers, districts, hand-written pages, glossary) are the repository's own.
"""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from bench.documents import write_documents
from bench.files import as_yaml, write
from bench.offers import TODAY, identity, offer, organisations
from bench.text import translated
from bench.words import LANGUAGES
from wegweiser.project import Project, open_project
from wegweiser.translation.files import FILES, catalogue_file
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry, Header, PoFile, Provenance
from wegweiser.translation.po_write import completed, render

ROOT = Path(__file__).resolve().parent.parent.parent
FIXED = ("offers/agreement", "offers/emergency.yml", "offers/districts.yml", "translations/glossary.csv", "docs")


def write_catalogue(root: Path, offers: int, languages: Sequence[str]) -> None:
    """Writes a whole project below `root`, which must not exist yet; `languages` begin with German."""
    for name in FIXED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, root / name)
    _municipality(root, languages)
    _link_pages(root, offers)
    goals = tuple(_goals(root))
    for number in range(offers):
        record = offer(number, offers, goals)
        write(root / "offers" / record["life_areas"][0] / f"{identity(number)}.yml", as_yaml(record))
    for id, organisation in organisations(offers).items():
        write(root / "offers" / "organisations" / f"{id}.yml", as_yaml(organisation))
    write_documents(root, languages)
    project = open_project(root)
    for lang in languages[1:]:
        _translations(root, lang, project)


def _municipality(root: Path, languages: Sequence[str]) -> None:
    record = yaml.safe_load((ROOT / "offers/municipality.yml").read_text("utf-8"))
    codes = [{"code": lang, "status": "source" if lang == "de" else "required"} for lang in languages]
    write(root / "offers/municipality.yml", as_yaml(record | {"today": TODAY, "languages": codes}))


def _link_pages(root: Path, offers: int) -> None:
    """The agreement's pages name offers of the repository; here they name made-up ones."""
    numbers = itertools.count()
    for file in sorted((root / "offers/agreement").glob("*.yml")):
        record = yaml.safe_load(file.read_text("utf-8"))
        for id in record.get("offers", ()):
            file.write_text(file.read_text("utf-8").replace(f"  - {id}\n", f"  - {identity(next(numbers) % offers)}\n"), "utf-8")


def _goals(root: Path) -> Iterator[str]:
    for file in sorted((root / "offers/agreement/goals").glob("*.yml")):
        yield from (goal["id"] for goal in yaml.safe_load(file.read_text("utf-8"))["goals"])


def _translations(root: Path, lang: str, project: Project) -> None:
    for name, kinds in FILES.items():
        entries = tuple(_entry(message, lang) for message in project.messages if message.context.partition("/")[0] in kinds)
        path = catalogue_file(lang, name)
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(render(PoFile(path, completed(Header(), lang), entries)))


def _entry(message: Message, lang: str) -> Entry:
    references = tuple(f"{place.path}:{place.line}" for place in message.places)
    return Entry(message.context, message.text, translated(message.text, lang), references=references, provenance=Provenance())


if __name__ == "__main__":
    count, _, langs = sys.argv[2].partition("x")
    write_catalogue(Path(sys.argv[1]), int(count), LANGUAGES[: int(langs)])
