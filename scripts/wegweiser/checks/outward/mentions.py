"""Every address outside the site that the catalogue and the hand-written pages name, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urldefrag, urlsplit

from pydantic import BaseModel

from wegweiser.checks.prose import proses
from wegweiser.checks.reserved import is_reserved, texts
from wegweiser.documents import Document
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Position
from wegweiser.project import Project
from wegweiser.prose import parse

_URL = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Mention:
    """An address without its fragment, and a place where it stands."""

    url: str
    position: Position


def mentions(project: Project) -> Iterator[Mention]:
    """All addresses that can be asked: not those of the site itself, nor of domains that nobody can have."""
    for mention in _all(project):
        host = _host(mention.url)
        if host and not is_reserved(host) and not mention.url.startswith(project.address):
            yield mention


def _all(project: Project) -> Iterator[Mention]:
    if project.catalogue is not None:
        yield from _fields(project, project.catalogue)
        yield from _prose(project, project.catalogue)
    for versions in project.documents.values():
        for document in versions.values():
            yield from _document(project, document)


def _fields(project: Project, catalogue: Catalogue) -> Iterator[Mention]:
    for kind, records in _records(catalogue).items():
        for id, record in records.items():
            for path, text in texts(record, ()):
                # What nobody wrote has a default of ours and no place.
                if _URL.fullmatch(text) and path[0] in record.model_fields_set:
                    yield Mention(urldefrag(text).url, project.loaded.positions(kind, id, path))


def _records(catalogue: Catalogue) -> Mapping[str, Mapping[str, BaseModel]]:
    return {
        "municipality": {"": catalogue.municipality},
        "offer": catalogue.offers,
        "organisation": catalogue.organisations,
        "district": catalogue.districts,
        "page": catalogue.pages,
        "goal-area": catalogue.goals,
        "emergency": catalogue.emergency,
    }


def _prose(project: Project, catalogue: Catalogue) -> Iterator[Mention]:
    for prose in proses(catalogue):
        place = project.loaded.positions(prose.kind, prose.id, prose.path)
        for below, url in _links(prose.text):
            # A text of several lines is a block scalar: it begins below the line of its `|`.
            yield Mention(url, Position(place.path, place.line + 1 + below) if "\n" in prose.text else place)


def _document(project: Project, document: Document) -> Iterator[Mention]:
    head = (project.root / document.file).read_text("utf-8-sig").count("\n") - document.body.count("\n")
    for below, url in _links(document.body):
        yield Mention(url, Position(document.file, head + below + 1))


def _links(text: str) -> Iterator[tuple[int, str]]:
    """Every address in a text in Markdown, and how many lines below its first line it stands."""
    lines = text.split("\n")
    for token in parse(text):
        for child in token.children or ():
            url = str(child.attrGet("href") or "")
            if token.map and _URL.fullmatch(url):
                first, end = token.map
                yield next((line for line in range(first, end) if url in lines[line]), first), urldefrag(url).url


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
