"""The only module that imports MkDocs: its Markdown becomes the hand-written pages, the catalogue is written beside them.

Catalogue pages never become MkDocs pages: static-i18n handles each file once per language and alternate, which is
cubic in the languages. MkDocs builds once per language into one folder; the first, outer build writes the catalogue.
`mkdocs serve` writes none of it: the preview makes each page when it is looked at, with the Markdown that MkDocs has read.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from mkdocs.commands.build import build
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs_static_i18n import config as i18n_settings
from mkdocs_static_i18n import suffix  # noqa: F401 - keeps its own pattern for the names of files, where about.faq.md is no language

from wegweiser.checks.run import Checked, check
from wegweiser.documents import Document
from wegweiser.engines.folder import write_catalogue
from wegweiser.engines.packs import write_packs
from wegweiser.engines.serve import follow, install
from wegweiser.preview.preview import Preview
from wegweiser.problem import Severity
from wegweiser.project import Project, open_project
from wegweiser.reporters.text import text
from wegweiser.site import document_page, linked, written

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
# static-i18n knows codes of two letters only and refuses ckb and de-simple in mkdocs.yml; ours stands there before its settings are read.
i18n_settings.RE_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
log = get_plugin_logger("wegweiser")
SOURCES = ("offers", "translations")


class Settings(Config):  # type: ignore[no-untyped-call]
    """`root`: the folder with offers/ and translations/, relative to mkdocs.yml."""

    root = config_options.Dir(exists=True, default=".")


class WegweiserPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call]
    """Stands before `i18n` in mkdocs.yml, so that its configuration is there first and its files come last."""

    project: Project
    preview: Preview | None = None
    live = False
    refusing = True
    stops: tuple[Callable[[], None], ...] = ()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """A preview shows what it can; a build refuses to publish errors. Without live reload MkDocs knows no `on_serve`."""
        context = click.get_current_context(silent=True)
        self.refusing = command != "serve"
        self.live = command == "serve" and bool(context and context.params.get("livereload"))

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Opens the project once per build of all languages."""
        if not self._inner(config):
            self._open()
        if self.project.catalogue is None:
            if self.live:
                return config
            raise PluginError("offers/municipality.yml")
        self._agree_on_languages(config)
        config.site_url = self.project.catalogue.municipality.url
        config.site_name = self.project.editions["de"].text("municipality/title", self.project.catalogue.municipality.title).value
        return config

    @event_priority(-200)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """After static-i18n (-100): German moves from / to /de/, pages alone stay. The catalogue brings the theme and the pictures."""
        for file in list(files):
            if not file.is_documentation_page():
                files.remove(file)
            elif _name_and_lang(file.src_uri)[1] == "de" and not file.dest_uri.startswith("de/"):
                file.dest_uri = f"de/{file.dest_uri}"
                file.url = file._get_url(config.use_directory_urls)
                file.abs_dest_path = os.path.normpath(os.path.join(config.site_dir, file.dest_uri))  # noqa: PTH118 - MkDocs compares texts
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """static-i18n warns of a language without docs/index, and a strict build fails: that home comes from the catalogue."""
        if nav.homepage is None:
            nav.homepage = MkDocsPage(None, File("index.md", config.docs_dir, config.site_dir, use_directory_urls=True), config)
        return nav

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Before MkDocs looks for the files behind the links. The preview shows a page with an error as it was before."""
        name, lang = _name_and_lang(page.file.src_uri)
        if self.live and lang not in self.project.documents.get(name, {}):
            return markdown
        return linked(self.project, self._document(page), markdown)

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """MkDocs renders the Markdown, our base template everything around it."""
        if self.preview:
            self.preview.write(*_name_and_lang(page.file.src_uri), page.content or "")
            return page.content or ""
        return written(document_page(self.project, self._document(page), page.content or ""), self.project)

    def _write_catalogue(self, *, config: MkDocsConfig) -> None:
        """Runs before static-i18n's own (-100), which starts the builds of the other languages."""
        if not self._inner(config) and not self.live:
            write_catalogue(self.project, Path(config.site_dir))

    @event_priority(-200)
    def _write_packs(self, *, config: MkDocsConfig) -> None:
        """Runs after it, when all languages are there."""
        if not self._inner(config) and not self.live:
            write_packs(self.project, Path(config.site_dir))

    on_post_build = CombinedEvent(_write_catalogue, _write_packs)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
        """The preview answers before MkDocs, and watches what MkDocs would build everything anew for."""
        root = Path(self.config.root)
        if (preview := self.preview) is None:  # `mkdocs serve --clean`: a whole build each time
            for folder in SOURCES:
                server.watch(str(root / folder))
            return server
        install(server, preview)
        self.stops = follow(server, preview, SOURCES, lambda lines: log.warning("%s", lines))
        return server

    def on_shutdown(self) -> None:
        """Ends what runs beside the server."""
        for stop in self.stops:
            stop()

    def _open(self) -> None:
        root = Path(self.config.root)
        if not self.live:
            self.project = open_project(root)
            self._check()
        elif self.preview is None:
            self.preview = Preview(root)
        else:
            self.preview.renew()
        if self.preview:
            self.project = self.preview.project

    def _inner(self, config: MkDocsConfig) -> bool:
        """Whether this is one of static-i18n's builds inside the build."""
        i18n: Any = config.plugins["i18n"]
        return bool(getattr(i18n, "building", False))

    def _document(self, page: MkDocsPage) -> Document:
        name, lang = _name_and_lang(page.file.src_uri)
        try:
            return self.project.documents[name][lang]
        except KeyError:
            raise PluginError(f"docs/{page.file.src_uri}") from None

    def _check(self) -> None:
        errors = tuple(problem for problem in check(self.project).problems if problem.severity >= Severity.error)
        if errors:
            log.warning("%s", text(Checked(errors, {})))
            if self.refusing:
                raise PluginError("Die Prüfung hat Fehler gefunden; es wurde nichts veröffentlicht.")

    def _agree_on_languages(self, config: MkDocsConfig) -> None:
        i18n: Any = config.plugins["i18n"]
        theirs = [language.locale for language in i18n.config.languages]
        if theirs != list(self.project.editions):
            raise PluginError(f"mkdocs.yml nennt die Sprachen {theirs}, offers/municipality.yml {list(self.project.editions)}.")


def built(root: Path, folder: Path) -> bool:
    """Builds the site of a project as `mkdocs build --strict` does; False where MkDocs or our check refuses, which then said why."""
    speaker = logging.StreamHandler()  # MkDocs sets one up for its own command only
    speaker.setLevel(logging.WARNING)
    logging.getLogger("mkdocs").addHandler(speaker)
    try:
        build(load_config(str(root / "mkdocs.yml"), site_dir=str(folder.resolve()), strict=True))
    except MkDocsException as problem:
        log.error("%s", problem)
        return False
    finally:
        logging.getLogger("mkdocs").removeHandler(speaker)
    return True


def _name_and_lang(src_uri: str) -> tuple[str, str]:
    name, _, lang = src_uri.removesuffix(".md").rpartition(".")
    return name, lang
