"""The preview: files in, pages out, one at a time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath
from threading import RLock

from wegweiser.documents import Document, Documents
from wegweiser.model.catalogue import Catalogue
from wegweiser.pages import urls
from wegweiser.preview.language import Language
from wegweiser.preview.live import Live
from wegweiser.preview.memory import Memory
from wegweiser.preview.notice import noticed
from wegweiser.problem import Problem, Severity
from wegweiser.project import day_of, hand_written
from wegweiser.site import document_page, file_at, page_at, written
from wegweiser.translation.files import interface_texts


class _Languages(dict[str, Language]):
    """Every language that somebody has looked at."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.root = root

    def __missing__(self, lang: str) -> Language:
        made = self[lang] = Language(self.root, lang)
        return made


class Preview:
    """A project in memory. Every thread may ask it; one at a time is answered."""

    def __init__(self, root: Path, today: datetime.date | None = None) -> None:
        self.root = root
        self._today = today
        self._lock = RLock()
        self._memory = Memory(root)
        self._languages = _Languages(root)
        self._documents: Documents = {}
        self._bodies: dict[tuple[str, str], str] = {}
        self._held: set[tuple[str, str]] = set()
        self._loaded = self._memory.load()
        self.renew()

    def renew(self) -> None:
        """Reads the hand-written pages again, and forgets what was made from templates and interface texts."""
        with self._lock:
            self._interface = cache(interface_texts)
            self._open()

    def look(self, changed: Iterable[PurePosixPath]) -> None:
        """Reads changed files below offers/ and translations/ again; what has gone is gone."""
        with self._lock:
            paths = list(changed)
            for path in paths:
                if path.parts[0] == "translations" and (language := self._languages.get(path.parts[1])):
                    language.look(path)
            if offers := [path for path in paths if path.parts[0] == "offers"]:
                self._loaded = self._memory.load(offers)
            self._open()

    def write(self, name: str, lang: str, body: str) -> None:
        """The engine has made HTML from a hand-written page's Markdown."""
        with self._lock:
            if (name, lang) not in self._held:
                self._bodies[(name, lang)] = body

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What forbids publishing, as far as single files tell; the check knows what needs all of them."""
        with self._lock:
            translations = (problem for language in self._languages.values() for problem in language.problems)
            found = {problem.order: problem for problem in (*self._wrong, *translations) if problem.severity is Severity.error}
            return tuple(found[order] for order in sorted(found))

    def page(self, path: str) -> str | None:
        """The page at a path of the site, with what is wrong on top; None where there is none."""
        with self._lock:
            made = self._page(path) if self.project.catalogue else ""
            return None if made is None else noticed(made, self.errors)

    def file(self, path: str) -> bytes | None:
        """The generated file at a path of the site; None where there is none."""
        with self._lock:
            found = file_at(self.project, path) if self.project.catalogue else None
            return found.content if found else None

    def _page(self, path: str) -> str | None:
        for name, versions in self.project.documents.items():
            for lang, document in versions.items():
                if urls.document(lang, name) == path:
                    return written(document_page(self.project, document, self._bodies.get((name, lang), "")), self.project)
        made = page_at(self.project, path)
        return written(made, self.project) if made else None

    def _open(self) -> None:
        loaded, wrong = self._loaded
        catalogue = loaded.catalogue
        day = day_of(catalogue, self._today) if catalogue else datetime.date.today()
        pages, troubles = self._read_documents(catalogue) if catalogue else ({}, ())
        self._wrong = (*wrong, *troubles)
        self.project = Live(self.root, day, loaded, self._wrong, (), pages, self._languages, self._interface)

    def _read_documents(self, catalogue: Catalogue) -> tuple[Documents, tuple[Problem, ...]]:
        """The hand-written pages; one with an error stays as it was."""
        found, problems = hand_written(self.root, catalogue)
        wrong = {problem.position.path for problem in problems if problem.severity is Severity.error}
        held = [page for versions in self._documents.values() for page in versions.values() if page.file in wrong]
        self._held = {(page.name, page.lang) for page in held}
        self._documents = _with(found, held)
        return self._documents, problems


def _with(found: Documents, held: Iterable[Document]) -> Documents:
    pages = {name: dict(versions) for name, versions in found.items()}
    for page in held:
        pages.setdefault(page.name, {})[page.lang] = page
    return pages
