"""The last step of a build: every language of the finished site in one file for the phone, whoever wrote its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from wegweiser.engines.processes import spread
from wegweiser.exports.pack import TYPES, packed
from wegweiser.pages import offline, urls
from wegweiser.pages.layout import html
from wegweiser.project import Project
from wegweiser.site import Share, file_of
from wegweiser.theme.assets import assets


def write_packs(project: Project, folder: Path, processes: int | None = None) -> int:
    """Packs the site in `folder`, all of its shares; returns how many files are new. Doing it again changes nothing."""
    pages = sum(1 for _ in folder.glob("*/**/index.html"))
    each = [Share(lang, 0, pages // len(project.desks)) for lang in project.desks]
    return spread(project, each, folder, _write, processes)


def _write(project: Project, share: Share, folder: Path) -> int:
    """The pack holds the page without a pack: a page that names the pack's hash cannot be in it."""
    assert share.lang is not None
    desk = project.thresholds[share.lang]
    page_path = file_of(urls.offline(desk.lang))
    known = {**_shared(), page_path: html(offline.page(desk), desk, project.today)}
    paths = {*_paths(folder, desk.lang), *known}
    content, pack = packed((path, known.get(path) or (folder / path).read_text("utf-8")) for path in sorted(paths))
    (folder / urls.pack(desk.lang)).write_bytes(content)
    (folder / page_path).write_bytes(html(offline.page(desk, pack), desk, project.today).encode())
    return 1


def _paths(folder: Path, lang: str) -> Iterator[str]:
    """The pages and files of a language; in the folder, for the hand-written ones come from an engine."""
    return (path.relative_to(folder).as_posix() for path in (folder / lang).rglob("*") if path.suffix in TYPES)


def _shared() -> Mapping[str, str]:
    """What all languages share; from the theme, for a folder that is filled again and again holds old versions too."""
    return {file.path: file.content.decode() for file in assets() if file.path.startswith("assets/") and Path(file.path).suffix in TYPES}
