"""A project → every file of its site. Pages come from `pages`, files from `exports` and `theme`; engines only write."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice

from markupsafe import Markup

from wegweiser.documents import Document, pictures, reading
from wegweiser.exports.qr import qr_codes
from wegweiser.exports.robots import robots
from wegweiser.exports.site import files, site_files
from wegweiser.exports.sitemap import Address, index, names, sitemaps
from wegweiser.pages import urls
from wegweiser.pages.home import home, unwritten
from wegweiser.pages.layout import html
from wegweiser.pages.page import Output, Page, Plan
from wegweiser.pages.site import listed, neutral_plan, plan
from wegweiser.project import Project
from wegweiser.theme.assets import assets
from wegweiser.translation.text import SOURCE, Text

_TO_MARKDOWN = re.compile(r"(?<=\]\()([^():\s]+?)(?:\.[\w-]+)?\.md(?=[#)\s])")


@dataclass(frozen=True)
class Share:
    """A part of the work on a site: the pages from `first` up to `last` of one language, or of those in no language (`lang` None).

    With a language's first page come its files that are no pages, with the first one in no language those of the whole site.
    """

    lang: str | None
    first: int
    last: int


def shares(project: Project) -> tuple[Share, ...]:
    """The whole site, each language a share; those in no language come first, for they need all languages and so the longest."""
    languages = tuple(project.desks)
    german = project.desks[SOURCE]
    count = sum(1 for _ in neutral_plan([german]))
    each = sum(1 for _ in plan(german, project.today))
    return Share(None, 0, count), *(Share(lang, 0, each) for lang in languages)


def shard(whole: Sequence[Share], number: int, of: int) -> tuple[Share, ...]:
    """The `number`-th (from 1) of `of` parts of about as many pages; all parts together are the whole."""
    total = sum(share.last - share.first for share in whole)
    low, high = (total * place // of for place in (number - 1, number))
    parts, before = [], 0
    for share in whole:
        first = max(share.first, share.first + low - before)
        last = min(share.last, share.first + high - before)
        before += share.last - share.first
        if first < last:
            parts.append(Share(share.lang, first, last))
    return tuple(parts)


def outputs(project: Project, share: Share) -> Iterator[Output]:
    """All files of a share but the hand-written pages."""
    for _, make in planned(project, share):
        page = make()
        yield Output(file_of(page.path), written(page, project).encode())
    if share.first == 0:
        yield from _language_files(project, share.lang) if share.lang else _site_files(project)


def planned(project: Project, share: Share) -> Plan:
    """The addresses of a share's pages, and what makes them."""
    return islice(_plan(project, share.lang), share.first, share.last)


def _plan(project: Project, lang: str | None) -> Plan:
    return plan(project.desks[lang], project.today) if lang else neutral_plan(tuple(project.thresholds.values()))


def _home(project: Project, lang: str) -> Plan:
    """The home of a language, where nobody has written one."""
    if lang in project.desks and lang not in project.documents.get("index", {}):
        yield urls.home(lang), partial(unwritten, project.desks[lang])


def _language_files(project: Project, lang: str) -> Iterator[Output]:
    for path, make in _home(project, lang):
        yield Output(file_of(path), written(make(), project).encode())
    yield from files(project.desks[lang], project.today)
    yield from sitemaps(lang, _addresses(project, lang), project.address)


def _site_files(project: Project) -> Iterator[Output]:
    made = sum(1 for _ in listed(project.desks[SOURCE], project.today))
    maps = [name for lang in project.desks for name in names(lang, len(_written(project, lang)) + made)]
    yield index(maps, project.address)
    yield robots(project.address, demo=project.desks[SOURCE].municipality.demo)
    yield from qr_codes(project.desks[SOURCE].catalogue)
    yield from site_files(project.desks[SOURCE], project.today)
    yield from assets()
    yield from (Output(str(path), (project.root / "docs" / path).read_bytes()) for path in pictures(project.root))


def _addresses(project: Project, lang: str) -> tuple[Address, ...]:
    """Every page of a language: the hand-written ones, then those from the catalogue, which exist in all languages."""
    made = [path.removeprefix(lang) for path, _ in listed(project.desks[lang], project.today)]
    return *_written(project, lang), *((lang + rest, {code: code + rest for code in project.desks}) for rest in made)


def _written(project: Project, lang: str) -> tuple[Address, ...]:
    """The hand-written pages of a language; home is there in every one."""
    found = {name: tuple(versions) for name, versions in project.documents.items()} | {"index": tuple(project.desks)}
    return tuple(
        (urls.document(lang, name), {code: urls.document(code, name) for code in codes}) for name, codes in found.items() if lang in codes
    )


def page_at(project: Project, path: str) -> Page | None:
    """The one page of the catalogue at a path, made as a whole build makes it."""
    lang = path.partition("/")[0]
    found = chain(_home(project, lang), _plan(project, lang if lang in project.desks else None))
    return next((make() for address, make in found if address == path), None)


def file_at(project: Project, path: str) -> Output | None:
    """The one file at a path that is no page, made as a whole build makes it; below a language's path only its own are made."""
    lang = path.partition("/")[0]
    every = (_site_files(project), *(_language_files(project, code) for code in project.desks))
    found = _language_files(project, lang) if lang in project.desks else chain.from_iterable(every)
    return next((output for output in found if output.path == path), None)


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
        style="document",
        source=Text(document.body, document.lang, document.state, *document.reviewed),
    )


def linked(project: Project, document: Document, markdown: str) -> str:
    """The Markdown of a hand-written page: a link to one that its language lacks leads to the German one."""

    def german(link: re.Match[str]) -> str:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(document.name), link[1]))
        if reading(project.documents, name, document.lang) in (None, document.lang):
            return link[0]
        return urls.relative(urls.document(document.lang, document.name), urls.document(SOURCE, name))

    return _TO_MARKDOWN.sub(german, markdown)


def written(page: Page, project: Project) -> str:
    """A page's whole HTML."""
    return html(page, project.desks[page.lang], project.today)


def file_of(path: str) -> str:
    """The file a page is written to: `de/` → `de/index.html`; `404.html` stays."""
    return path if path.endswith(".html") else f"{path}index.html"
