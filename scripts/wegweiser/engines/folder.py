"""Writes a site into a folder, with no engine at all: the way out when MkDocs is gone."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from markdown_it import MarkdownIt

from wegweiser.documents import Document
from wegweiser.pages import urls
from wegweiser.project import Project
from wegweiser.site import document_page, file_of, linked, outputs, written

_MARKDOWN = MarkdownIt("commonmark").enable("table")


def write(project: Project, folder: Path) -> int:
    """Every page and file of the site below `folder`; returns how many files were written."""
    count = 0
    for output in outputs(project):
        write_file(folder, output.path, output.content)
        count += 1
    for versions in project.documents.values():
        for document in versions.values():
            write_file(
                folder,
                file_of(urls.document(document.lang, document.name)),
                written(document_page(project, document, _body(project, document)), project).encode(),
            )
            count += 1
    return count


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
