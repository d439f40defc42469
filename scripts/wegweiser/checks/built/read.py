"""A folder → the site in it."""

from __future__ import annotations

import gzip
from fnmatch import fnmatch
from pathlib import Path

from wegweiser.checks.built.expected import expected
from wegweiser.checks.built.read_files import manifest_links, script_links, sitemap_entries, sitemap_links, style_links
from wegweiser.checks.built.read_page import read_page
from wegweiser.checks.built.site import Entry, Link, Page, Site
from wegweiser.model.catalogue import Catalogue
from wegweiser.project import Project

_PACKED = (".html", ".css", ".js", ".mjs")
_READERS = {".css": style_links, ".js": script_links, ".mjs": script_links, ".webmanifest": manifest_links}


def read_site(project: Project, catalogue: Catalogue, folder: Path) -> Site:
    """The site of a project as it was built into a folder, every file read once."""
    pages: dict[str, Page] = {}
    links: dict[str, tuple[Link, ...]] = {}
    weights: dict[str, int] = {}
    sitemap: tuple[Entry, ...] = ()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        file, content = path.relative_to(folder).as_posix(), path.read_bytes()
        weights[file] = len(gzip.compress(content, 6)) if path.suffix in _PACKED else len(content)
        if path.suffix == ".html":
            pages[file], links[file] = read_page(content)
        elif fnmatch(file, "sitemap*.xml"):
            entries = sitemap_entries(file, content)
            sitemap = (*sitemap, *entries)
            links[file] = tuple(sitemap_links(entries))
        elif reader := _READERS.get(path.suffix):
            links[file] = tuple(reader(content.decode("utf-8", "replace")))
    town = catalogue.municipality
    promised = tuple(expected(project, catalogue))
    return Site(project.address, tuple(project.editions), town.demo, town.budgets, promised, pages, links, sitemap, weights)
