"""The files that a project promises, from its catalogue and languages alone, without asking the code that makes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wegweiser.documents import pictures
from wegweiser.exports.robots import ROBOTS
from wegweiser.exports.sitemap import INDEX
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.project import Project
from wegweiser.site import file_of
from wegweiser.theme.scripts import EMBED, WORKER

FACETS = ("free", "childcare", "online", "without-german", "german-a1")


def expected(project: Project, catalogue: Catalogue) -> Iterator[str]:
    """Every page in every language, the pages in no language, and the files that a site needs."""
    for lang in project.editions:
        yield from (file_of(path) for path in _pages(catalogue, lang))
        yield urls.sheet_texts(lang)
    for name, versions in project.documents.items():
        yield from (file_of(urls.document(lang, name)) for lang in versions if name != "index")
    yield from (file_of(urls.neutral_area(area)) for area in LifeArea)
    for path in (urls.CHOOSER, urls.MISSING, urls.PICKS, *(urls.neutral(id) for id in {**catalogue.offers, **catalogue.retired})):
        yield file_of(path)
    yield from (urls.qr(id) for id in catalogue.offers)
    yield from map(str, pictures(project.root))
    yield from files(project.editions)


def files(languages: Iterable[str]) -> Iterator[str]:
    """What is no page: sitemaps and robots.txt, what the search reads, and what the phone needs to work without a network."""
    yield INDEX
    yield ROBOTS
    yield WORKER
    yield EMBED
    yield urls.DATA_SCHEMA
    yield urls.DATA_RECORD
    for lang in languages:
        yield from (urls.data(lang, name) for name in ("offers.json", "offers.csv", "hsds.json", "feed.atom"))
        yield from (urls.fragment(lang, f"areas/{area}") for area in LifeArea)
        yield from (f"sitemap-{lang}.xml", urls.search(lang), urls.pack(lang), urls.manifest(lang))


def _pages(catalogue: Catalogue, lang: str) -> Iterator[str]:
    overviews = (
        urls.offers,
        urls.organisations,
        urls.agreement,
        urls.goals,
        urls.counselling,
        urls.emergency,
        urls.sheet,
        urls.picks,
        urls.offline,
        urls.data_page,
    )
    yield from (urls.legal(lang, page) for page in ("imprint", "privacy", "accessibility"))
    for overview in (urls.home, *overviews):
        yield overview(lang)
    yield from (urls.posters(lang, id) for id in ("", "all", *LifeArea))
    yield from (urls.area(lang, area) for area in LifeArea)
    yield from (urls.find(lang, facet) for facet in FACETS)
    yield from (urls.offer(lang, id) for id in {**catalogue.offers, **catalogue.retired})
    yield from (urls.organisation(lang, id) for id in catalogue.organisations)
    yield from (urls.agreement(lang, id) for id in catalogue.pages)
    yield from (urls.goals(lang, area) for area in catalogue.goals)
