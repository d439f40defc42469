"""The desk at which the pages of one edition are made: its voice, its templates, and its offers by every way to find them."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from urllib.parse import urlsplit

from markupsafe import Markup

from wegweiser.documents import Documents
from wegweiser.model.agreement import AgreementPage, Goal
from wegweiser.model.catalogue import Catalogue
from wegweiser.model.municipality import Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.terms import Status
from wegweiser.pages import templates
from wegweiser.pages.collation import sort_key
from wegweiser.pages.page import Output
from wegweiser.pages.rows import Card
from wegweiser.pages.voice import Voice
from wegweiser.translation.edition import Edition
from wegweiser.translation.text import SOURCE, State, Text


class Desk:
    """Built once per edition; everything that pages of one language share is worked out here, once."""

    def __init__(self, edition: Edition, documents: Documents = MappingProxyType({})) -> None:
        self.edition = edition
        self.lang = edition.lang
        self.documents = documents
        self.voice = Voice(edition)
        self.catalogue: Catalogue = edition.catalogue
        self.municipality: Municipality = edition.catalogue.municipality
        self.languages = tuple(language.code for language in self.municipality.languages)
        self.cards: dict[str, tuple[Card, tuple[Text, ...]]] = {}
        self.picks: dict[datetime.date, Output] = {}
        self.frames: dict[tuple[object, ...], tuple[str, ...]] = {}
        self._templates = templates.environment(self.voice)

    @property
    def root(self) -> str:
        """The site's path on its server: `/`, or `/wegweiser/`."""
        return urlsplit(self.municipality.url).path or "/"

    @cached_property
    def usual(self) -> State:
        """The state of most texts of this edition: only the others need a mark of their own."""
        counted = Counter(text.state for text in self.edition.texts.values())
        return counted.most_common(1)[0][0] if counted else State.source if self.lang == SOURCE else State.missing

    def render(self, template: str, **values: object) -> Markup:
        """A template of the theme, filled."""
        return Markup(self._templates.get_template(template).render(values))

    def component(self, name: str, **values: object) -> Markup:
        """One component alone, for the gallery and for tests: `component("sign", href="#", title="Wohnen")`."""
        module = self._templates.module(f"components/{name}/{name}.jinja")
        return Markup(getattr(module, name.replace("-", "_"))(**values))

    @cached_property
    def offers(self) -> tuple[Offer, ...]:
        """All offers that can be found, sorted by title in this language; ended ones keep their page but stand in no list."""
        return self.sort(offer for offer in self.catalogue.offers.values() if offer.status is not Status.ended)

    @cached_property
    def by_area(self) -> Mapping[str, tuple[Offer, ...]]:
        """Offers of each life area."""
        return _grouped((area, offer) for offer in self.offers for area in offer.life_areas)

    @cached_property
    def by_organisation(self) -> Mapping[str, tuple[Offer, ...]]:
        """Offers of each organisation."""
        return _grouped((offer.organisation, offer) for offer in self.offers)

    @cached_property
    def by_goal(self) -> Mapping[str, tuple[Offer, ...]]:
        """Offers that fit each goal."""
        return _grouped((goal, offer) for offer in self.offers for goal in offer.agreement_steps)

    @cached_property
    def goals(self) -> tuple[tuple[str, Goal], ...]:
        """All goals of the library, each with the id of its life area."""
        return tuple((area.id, goal) for area in self.catalogue.goals.values() for goal in area.goals)

    @cached_property
    def organisations(self) -> tuple[Organisation, ...]:
        """All organisations by name; names are German in every language."""
        return tuple(sorted(self.catalogue.organisations.values(), key=lambda organisation: sort_key(organisation.name, "de")))

    @cached_property
    def pages(self) -> tuple[AgreementPage, ...]:
        """The agreement's pages in their order."""
        return tuple(sorted(self.catalogue.pages.values(), key=lambda page: (page.order, page.id)))

    def sort(self, offers: Iterable[Offer]) -> tuple[Offer, ...]:
        """Offers by their title in this language."""

        def key(offer: Offer) -> tuple[tuple[tuple[int, str], ...], str]:
            return sort_key(self.edition.text(f"offer/{offer.id}/title", offer.title).value, self.lang), offer.id

        return tuple(sorted(offers, key=key))


def _grouped(pairs: Iterable[tuple[str, Offer]]) -> Mapping[str, tuple[Offer, ...]]:
    groups: defaultdict[str, list[Offer]] = defaultdict(list)
    for key, offer in pairs:
        groups[key].append(offer)
    return {key: tuple(group) for key, group in groups.items()}
