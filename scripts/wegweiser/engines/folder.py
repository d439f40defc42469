"""Writes a site into a folder, with no engine at all: the way out when MkDocs is gone."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from pathlib import Path

from markdown_it import MarkdownIt

from wegweiser.documents import Document
from wegweiser.engines.packs import write_packs
from wegweiser.engines.processes import spread
from wegweiser.pages import urls
from wegweiser.project import Project
from wegweiser.site import Share, document_page, file_of, linked, outputs, shares, written

_MARKDOWN = MarkdownIt("commonmark").enable("table")


def write(project: Project, folder: Path, parts: Sequence[Share] | None = None, processes: int | None = None) -> int:
    """Every page and file of the site below `folder`, or of some shares of it; returns how many files were written.

    Packs for the phone come with the whole; after shares, `write_packs` is left to do.
    """
    count = spread(project, shares(project) if parts is None else parts, folder, _share, processes)
    return count + (write_packs(project, folder, processes) if parts is None else 0)


def write_catalogue(project: Project, folder: Path) -> int:
    """The same without the hand-written pages, which an engine brings."""
    return spread(project, shares(project), folder, catalogue_share)


def catalogue_share(project: Project, share: Share, folder: Path) -> int:
    """A share without hand-written pages."""
    count = 0
    for output in outputs(project, share):
        write_file(folder, output.path, output.content)
        count += 1
    return count


def _share(project: Project, share: Share, folder: Path) -> int:
    count = catalogue_share(project, share, folder)
    for document in _documents(project, share):
        page = document_page(project, document, _body(project, document))
        write_file(folder, file_of(page.path), written(page, project).encode())
        count += 1
    return count


def _documents(project: Project, share: Share) -> list[Document]:
    """The hand-written pages of a language come with its first page."""
    if share.first or share.lang is None:
        return []
    return [versions[share.lang] for versions in project.documents.values() if share.lang in versions]


def write_file(folder: Path, path: str, content: bytes) -> None:
    """One file below `folder`, with the folders on its way."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _body(project: Project, document: Document) -> str:
    """The Markdown as HTML; links between hand-written pages (`legal/privacy.md`) become links between their addresses."""
    return re.sub(
        r'href="([^":]*?)(?:\.[\w-]+)?\.md(#[^"]*)?"',
        lambda link: f'href="{_address(document, link[1])}{link[2] or ""}"',
        _MARKDOWN.render(linked(project, document, document.body)),
    )


def _address(document: Document, target: str) -> str:
    name = posixpath.normpath(posixpath.join(posixpath.dirname(document.name), target))
    return urls.relative(urls.document(document.lang, document.name), urls.document(document.lang, name))
