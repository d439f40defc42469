"""An offer in a list: title, one sentence, the few facts that decide whether one reads on, and whether it runs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import Childcare, CostKind, GermanLevel, PlaceKind, TargetGroup
from wegweiser.pages import audience, facts, formats, state, urls
from wegweiser.pages.draft import Draft
from wegweiser.pages.facets import facets
from wegweiser.pages.hours import brief
from wegweiser.pages.opening import opening
from wegweiser.pages.rows import Card, Chip


def cards(draft: Draft, offers: Iterable[Offer], today: datetime.date) -> tuple[Card, ...]:
    """Cards of offers, in the given order."""
    return tuple(_card(draft, offer, today) for offer in offers)


def _card(draft: Draft, offer: Offer, today: datetime.date) -> Card:
    """The card, drawn once per language: only its link depends on the page where it stands."""
    known = draft.desk.cards.get(offer.id)
    if known is None:
        sketch = Draft(draft.desk, draft.kind, "")
        summary = sketch.text(f"offer/{offer.id}/summary", offer.summary)
        chips = tuple(_chips(sketch, offer))[:5]
        badge = state.badge(sketch, offer, today)
        hours = opening(offer, today, draft.desk.municipality.state)
        card = Card(offer.id, "", sketch.title(offer), summary, chips, badge, facets(offer, today), hours)
        known = draft.desk.cards[offer.id] = (card, tuple(sketch.texts))
    card, texts = known
    draft.texts.extend(texts)
    return replace(card, href=draft.link(urls.offer(draft.lang, offer.id)))


def _chips(draft: Draft, offer: Offer) -> Iterator[Chip]:
    """The most telling facts first."""
    t = draft.t
    if len(offer.target_groups) == 1 and TargetGroup.all not in offer.target_groups:
        yield Chip("account-multiple-outline", t("für {people}", people=audience.groups(draft, offer)))
    elif (age := audience.age(draft, offer)) and offer.age_max:
        yield Chip("account-multiple-outline", age)
    yield Chip("cash", facts.price(draft, offer) if offer.cost.kind is not CostKind.ask else t("Preis bitte nachfragen"))
    yield Chip("comment-text-outline", _german(draft, offer))
    if _speaks(draft, offer):
        yield Chip("account-voice", t("spricht {language}", language=formats.language(draft.lang, draft.lang)))
    if offer.place.kind is not PlaceKind.fixed:
        yield Chip("map-marker-outline", draft.term(offer.place.kind))
    if offer.schedule.hours and (times := brief(offer.schedule.hours, draft.desk.voice)):
        yield Chip("clock-outline", times)
    elif offer.schedule.by_appointment:
        yield Chip("clock-outline", t("mit Termin"))
    if offer.childcare is Childcare.provided:
        yield Chip("human-child", draft.term(offer.childcare))


def _german(draft: Draft, offer: Offer) -> Markup:
    match offer.german_required:
        case GermanLevel.none:
            return draft.t("ohne Deutsch")
        case GermanLevel.alpha:
            return draft.t("Alphabetisierung")
        case level:
            return draft.t("Deutsch ab {level}", level=level.value)


def _speaks(draft: Draft, offer: Offer) -> bool:
    """Whether the page's own language is spoken there: the first thing its reader wants to know."""
    own = draft.lang.split("-")[0]
    return own != "de" and any(spoken.code.split("-")[0] == own for spoken in offer.languages_spoken)
