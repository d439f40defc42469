"""The hand-written pages in `docs/`: one Markdown file per page and language, `about.ar.md`."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pydantic import Field

from wegweiser.model.base import Model
from wegweiser.model.scalars import Date, Flag
from wegweiser.problem import Position, Problem, Saying, Severity, say
from wegweiser.shape import shaped
from wegweiser.source import parse
from wegweiser.translation.text import SOURCE, State


class Front(Model):
    """The front matter of a hand-written page."""

    title: str = Field(min_length=2)
    """Titel der Seite."""
    description: str = Field(min_length=10)
    """Ein Satz, worum es geht; Suchmaschinen zeigen ihn."""
    translation: str | None = Field(default=None, pattern=r"^(machine|reviewed)$")
    """machine = von einer Maschine übersetzt, reviewed = von einem Menschen geprüft."""
    reviewed_by: str | None = None
    """Wer geprüft hat."""
    reviewed_on: Date | None = None
    """Wann geprüft wurde."""
    translated_from: str | None = Field(default=None, pattern=r"^[0-9a-f]{8}$")
    """Fingerabdruck des deutschen Textes, aus dem übersetzt wurde; die Prüfung nennt ihn."""
    german_only: Flag = False
    """true = Diese Seite ist nur für deutschsprachige Fachkräfte; niemand übersetzt sie."""


@dataclass(frozen=True)
class Document:
    """One hand-written page in one language; `name` is its path without language and ending: `legal/imprint`."""

    name: str
    lang: str
    file: PurePosixPath
    front: Front
    body: str
    fingerprint: str
    outdated: bool = False

    @property
    def state(self) -> State:
        """State of the whole page."""
        if self.lang == SOURCE:
            return State.source
        if self.outdated:
            return State.outdated
        return State.reviewed if self.front.translation == "reviewed" else State.machine

    @property
    def reviewed(self) -> tuple[str | None, datetime.date | None]:
        """By whom and when."""
        return self.front.reviewed_by, self.front.reviewed_on


Documents = Mapping[str, Mapping[str, Document]]
"""Name → language → page."""
REQUIRED = ("about", "legal/translations")
"""Every footer leads there; home can be made without a hand-written page."""
MADE = (
    "agreement", "areas", "counselling", "data", "emergency", "find", "goals", "legal/accessibility", "legal/imprint", "legal/privacy",
    "list", "offers", "offline", "organisations", "posters", "sheet",
)  # fmt: skip
"""Pages from the catalogue: nothing that is written by hand may lie there or below."""


def pictures(root: Path) -> tuple[PurePosixPath, ...]:
    """The pictures of the hand-written pages, as paths below docs/; they keep them on the site."""
    return tuple(PurePosixPath(file.relative_to(root / "docs").as_posix()) for file in sorted((root / "docs").rglob("*.webp")))


def is_made(name: str) -> bool:
    """Whether the catalogue makes the page of this name itself."""
    return any(f"{name}/".startswith(f"{made}/") for made in MADE)


def reading(documents: Documents, name: str, lang: str) -> str | None:
    """The language in which a reader of `lang` gets a page: their own, else German; None where nobody wrote it."""
    versions = documents.get(name, {})
    return next((code for code in (lang, SOURCE) if code in versions), None)


def documents(root: Path, languages: Sequence[str], growing: Container[str] = ()) -> tuple[Documents, tuple[Problem, ...]]:
    """All hand-written pages in the given languages, and what is wrong with them; of `growing` ones nobody expects all."""
    found: dict[str, dict[str, Document]] = {}
    problems: list[Problem] = []
    broken: set[PurePosixPath] = set()
    for file in sorted((root / "docs").rglob("*.md")):
        made = _document(file, root, languages)
        if isinstance(made, Document):
            found.setdefault(made.name, {})[made.lang] = made
        else:
            problems.extend(made)
            broken.add(PurePosixPath(file.relative_to(root).as_posix()))
    compared = {name: dict(_compared(versions)) for name, versions in found.items()}
    return compared, (*problems, *_stale(compared, languages, growing, broken))


def _document(file: Path, root: Path, languages: Sequence[str]) -> Document | tuple[Problem, ...]:
    path = PurePosixPath(file.relative_to(root).as_posix())
    name, _, lang = path.relative_to("docs").as_posix().removesuffix(".md").rpartition(".")
    if lang not in languages:
        return (
            _problem(
                "document-language",
                path,
                say("Am Dateinamen fehlt eine Sprache der Seite."),
                say("Nennen Sie die Datei zum Beispiel about.de.md."),
            ),
        )
    if is_made(name):
        help = say("Tragen Sie die Angaben in offers/ ein, und löschen oder verschieben Sie diese Datei.")
        return (_problem("document-in-the-way", path, say("Diese Seite entsteht schon aus den Dateien in offers/."), help),)
    try:
        raw = file.read_bytes()
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return (
            _problem(
                "not-utf8",
                path,
                say("Die Datei ist nicht in UTF-8 lesbar."),
                say("Speichern Sie sie im Editor mit der Zeichenkodierung UTF-8."),
            ),
        )
    front, body, problems = _parted(text, path)
    return problems if front is None else Document(name, lang, path, front, body, hashlib.sha256(raw).hexdigest()[:8])


def _parted(text: str, path: PurePosixPath) -> tuple[Front | None, str, tuple[Problem, ...]]:
    """Front matter and body; no front matter, then at least one problem."""
    match = re.match(r"---\n(.*?\n)---\n", text, re.DOTALL)
    if not match:
        help = say("Beginnen Sie die Datei mit ---, title: …, description: …, ---.")
        return None, "", (_problem("document-without-title", path, say("Der Kopf mit title und description fehlt."), help),)
    source = parse(("\n" + match[1]).encode(), path)
    if source.data is None:
        return None, "", source.problems
    front, problems = shaped(Front, source.data, source)
    return (None if source.problems else front), text[match.end() :], (*source.problems, *problems)


def _compared(versions: Mapping[str, Document]) -> Iterator[tuple[str, Document]]:
    german = versions.get(SOURCE)
    for lang, document in versions.items():
        stale = german is not None and lang != SOURCE and document.front.translated_from != german.fingerprint
        yield lang, Document(document.name, lang, document.file, document.front, document.body, document.fingerprint, stale)


def _stale(found: Documents, languages: Sequence[str], growing: Container[str], broken: Container[PurePosixPath]) -> Iterator[Problem]:
    """What is missing or outdated; a page that is only broken is not missing."""
    for name in sorted({*found, *REQUIRED}):
        versions = found.get(name, {})
        for lang in languages if versions else (SOURCE,):
            severity = Severity.note if lang in growing else Severity.warning
            if lang in versions:
                yield from _outdated(versions[lang], versions.get(SOURCE), severity)
            elif PurePosixPath(f"docs/{name}.{lang}.md") not in broken and not _german_only(versions):
                yield _missing(name, lang, severity)


def _german_only(versions: Mapping[str, Document]) -> bool:
    return SOURCE in versions and versions[SOURCE].front.german_only


def _missing(name: str, lang: str, severity: Severity) -> Problem:
    path = PurePosixPath(f"docs/{name}.{SOURCE}.md")
    if lang == SOURCE and name in REQUIRED:
        help = say("Schreiben Sie diese Datei: Jede Seite hat einen Link dorthin.")
        return _problem("required-document-missing", path, say("Diese Seite fehlt."), help)
    fact = say("Diese Seite gibt es nicht auf {lang}.", lang=lang)
    return _problem("document-missing", path, fact, say("Übersetzen Sie sie als {name}.{lang}.md.", name=name, lang=lang), severity)


def _outdated(document: Document, german: Document | None, severity: Severity) -> Iterator[Problem]:
    if german and document.outdated:
        fact = say("Der deutsche Text wurde seit der Übersetzung geändert.")
        help = say("Passen Sie den Text an und schreiben Sie translated_from: {print}.", print=german.fingerprint)
        yield _problem("document-outdated", document.file, fact, help, severity)


def _problem(rule: str, path: PurePosixPath, fact: Saying, help: Saying, severity: Severity = Severity.error) -> Problem:
    return Problem(rule, severity, Position(path), fact, help)
