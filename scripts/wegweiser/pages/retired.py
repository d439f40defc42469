"""Addresses of offers that are gone: they stand on paper and in other people's lists, so each says kindly how to go on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.retired import Retired
from wegweiser.pages import area, cards, formats, neutral, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import foreign
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign


def pages(desk: Desk, today: datetime.date) -> Plan:
    """A page at the old address of every offer that is gone."""
    for gone in _gone(desk):
        yield urls.offer(desk.lang, gone.id), partial(_page, desk, gone, today)


def neutral_pages(desks: Sequence[Desk]) -> Plan:
    """A page at each old address in no language, which a QR code on paper holds."""
    german = neutral.german(desks)
    for gone in _gone(german):
        yield urls.neutral(gone.id), partial(_neutral, desks, german, gone)


def _gone(desk: Desk) -> Iterator[Retired]:
    """An id that an offer has again is a finding of the check; the offer keeps its address."""
    return (gone for id, gone in desk.catalogue.retired.items() if id not in desk.catalogue.offers)


def _successor(desk: Desk, gone: Retired) -> Offer | None:
    return desk.catalogue.offers.get(gone.replaced_by or "")


def _page(desk: Desk, gone: Retired, today: datetime.date) -> Page:
    draft = Draft(desk, "retired", f"offers/{gone.id}/")
    offer = _successor(desk, gone)
    title = draft.t("Dieses Angebot gibt es nicht mehr.")
    return draft.finish(
        f"{draft.plain('Dieses Angebot gibt es nicht mehr.')} ({gone.id})",
        draft.plain("Es tut uns leid. Hier sehen Sie, was Ihnen stattdessen helfen kann."),
        (Crumb(draft.t("Angebote"), urls.offers(draft.lang)), Crumb(title, draft.path)),
        title=title,
        since=draft.t("Diese Adresse gilt seit dem {day} nicht mehr.", day=formats.date(gone.retired_on, draft.lang)),
        cards=cards.cards(draft, [offer] if offer else [], today),
        areas=area.signs(draft),
        offers=Sign(draft.link(urls.offers(draft.lang)), "format-list-bulleted", draft.t("Alle Angebote")),
        counselling=Sign(draft.link(urls.counselling(draft.lang)), "forum-outline", draft.t("Beratung finden")),
    )


def _neutral(desks: Sequence[Desk], german: Desk, gone: Retired) -> Page:
    """One tap leads from paper to what there is now."""
    offer, path = _successor(german, gone), urls.neutral(gone.id)
    title = german.voice.plain("Dieses Angebot gibt es nicht mehr.")
    doors = neutral.doors(desks, path, lambda lang: urls.offer(lang, offer.id) if offer else urls.offers(lang), partial(_words, offer))
    page = neutral.page(german, path, "retired-handover", title, doors)
    return replace(page, title=f"{title} ({gone.id})")


def _words(offer: Offer | None, desk: Desk) -> Markup:
    if offer is None:
        return desk.voice.t("Dieses Angebot gibt es nicht mehr. Hier finden Sie alle Angebote.")
    title = foreign(desk.edition.text(f"offer/{offer.id}/title", offer.title), desk.lang)
    return desk.voice.t("Dieses Angebot gibt es nicht mehr. Jetzt gibt es: {title}", title=title)
