"""A project → every file of its site. Pages come from `pages`, files from `exports` and `theme`; engines only write."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from wegweiser.documents import Document
from wegweiser.exports.qr import qr_codes
from wegweiser.exports.site import files
from wegweiser.exports.sitemap import sitemap
from wegweiser.pages import urls
from wegweiser.pages.home import home
from wegweiser.pages.layout import html
from wegweiser.pages.page import Output, Page
from wegweiser.pages.site import neutral_pages, pages
from wegweiser.project import Project
from wegweiser.theme.assets import assets
from wegweiser.translation.text import Text


def catalogue_pages(project: Project) -> Iterator[Page]:
    """All pages that come from the catalogue, language by language, then those in no language."""
    for desk in project.desks.values():
        yield from pages(desk, project.today)
    yield from neutral_pages(tuple(project.desks.values()))


def outputs(project: Project) -> Iterator[Output]:
    """All files of the site but the hand-written pages."""
    addresses = []
    for page in catalogue_pages(project):
        addresses.append(page)
        yield Output(file_of(page.path), written(page, project).encode())
    hand_written = [document_page(project, document, "") for versions in project.documents.values() for document in versions.values()]
    yield sitemap([*hand_written, *addresses], project.address)
    for desk in project.desks.values():
        yield from files(desk, project.today)
    yield from qr_codes(next(iter(project.desks.values())).catalogue)
    yield from assets()


def document_page(project: Project, document: Document, body: str) -> Page:
    """A hand-written page; `body` is its Markdown as HTML. The page `index` is the home of its language."""
    if document.name == "index":
        return home(project.desks[document.lang], document.front.title, document.front.description, Markup(body))
    alternates = {lang: urls.document(lang, document.name) for lang in project.documents[document.name]}
    return Page(
        urls.document(document.lang, document.name),
        document.lang,
        "document",
        document.front.title,
        document.front.description,
        Markup(body),
        alternates,
        source=Text(document.body, document.lang, document.state, *document.reviewed),
    )


def written(page: Page, project: Project) -> str:
    """A page's whole HTML."""
    return html(page, project.desks[page.lang], project.today)


def file_of(path: str) -> str:
    """The file a page is written to: `de/` → `de/index.html`; `404.html` stays."""
    return path if path.endswith(".html") else f"{path}index.html"
