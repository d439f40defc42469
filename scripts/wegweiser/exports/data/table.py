"""`data/<lang>/offers.csv`: one row per offer, in words, for people who work with a spreadsheet."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from wegweiser.exports.data.record import current
from wegweiser.exports.data.words import said, text
from wegweiser.model.offer import Offer
from wegweiser.pages import contact, facts, formats, place, state, urls
from wegweiser.pages.audience import people
from wegweiser.pages.desk import Desk
from wegweiser.pages.details import accessibility, languages
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Output
from wegweiser.pages.rows import Action
from wegweiser.spreadsheet import spreadsheet


def offers(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file of one language; its heads are in that language, too."""
    draft = Draft(desk, "data", "data/")
    head = ["id", *map(text, _heads(draft)), "URL"]
    rows = [_row(draft, offer, today) for offer in current(desk, today)]
    yield Output(urls.data(desk.lang, "offers.csv"), spreadsheet(head, rows))


def _heads(draft: Draft) -> Sequence[Markup]:
    t = draft.t
    return (
        t("Angebot"), t("Angebot auf Deutsch"), t("Kurz gesagt"), t("Organisation"), t("Lebensbereiche"), t("Art des Angebots"),
        t("Stand"), t("Für wen"), t("Kosten"), t("Deutsch"), t("Sprachen"), t("Kinder"), t("Barrierefreiheit"), t("Wann"), t("Wo"),
        t("Anmeldung"), t("Telefon"), t("E-Mail"), t("Internetseite"), t("Zuletzt geprüft"),
    )  # fmt: skip


def _row(draft: Draft, offer: Offer, today: datetime.date) -> Sequence[str]:
    organisation = draft.desk.catalogue.organisations.get(offer.organisation)
    reach, badge = contact.reach(draft, offer), state.badge(draft, offer, today)
    return (
        offer.id,
        text(draft.title(offer)),
        offer.title,
        text(draft.text(f"offer/{offer.id}/summary", offer.summary)),
        organisation.name if organisation else "",
        text(formats.listing([draft.term(area) for area in offer.life_areas], draft.lang)),
        text(draft.term(offer.type)),
        text(badge.title) if badge else "",
        said(draft, people(draft, offer)),
        said(draft, facts.cost(draft, offer)),
        said(draft, facts.german(draft, offer)),
        said(draft, languages(draft, offer)),
        text(draft.term(offer.childcare)) if offer.childcare else "",
        said(draft, accessibility(draft, offer)),
        said(draft, facts.when(draft, offer)),
        said(draft, place.where(draft, offer)),
        said(draft, facts.registration(draft, offer, today)),
        _addresses(reach.calls),
        _addresses(reach.mails),
        "; ".join(link.href for link in reach.links),
        offer.verified_on.isoformat(),
        draft.desk.municipality.url + urls.offer(draft.lang, offer.id),
    )


def _addresses(actions: Sequence[Action]) -> str:
    return "; ".join(text(action.detail or "") for action in actions)
