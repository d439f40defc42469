"""The files that a project promises, from its catalogue and languages alone, without asking the code that makes them."""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.model.catalogue import Catalogue
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.project import Project
from wegweiser.site import file_of

FILES = ("sitemap.xml",)


def expected(project: Project, catalogue: Catalogue) -> Iterator[str]:
    """Every page in every language, the pages in no language, and the files that a site needs."""
    for lang in project.editions:
        yield from (file_of(path) for path in _pages(catalogue, lang))
    for versions in project.documents.values():
        yield from (file_of(urls.document(document.lang, document.name)) for document in versions.values())
    for path in (urls.CHOOSER, urls.MISSING, urls.PICKS, *(urls.neutral(id) for id in catalogue.offers)):
        yield file_of(path)
    yield from (urls.qr(id) for id in catalogue.offers)
    yield from FILES


def _pages(catalogue: Catalogue, lang: str) -> Iterator[str]:
    for overview in (urls.offers, urls.organisations, urls.agreement, urls.goals, urls.counselling, urls.emergency, urls.picks):
        yield overview(lang)
    yield from (urls.area(lang, area) for area in LifeArea)
    yield from (urls.offer(lang, id) for id in catalogue.offers)
    yield from (urls.organisation(lang, id) for id in catalogue.organisations)
    yield from (urls.agreement(lang, id) for id in catalogue.pages)
    yield from (urls.goals(lang, area) for area in catalogue.goals)
