"""`data/<lang>/offers.csv`: one row per offer, in words, for people who work with a spreadsheet."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from wegweiser.exports.data.record import current
from wegweiser.model.offer import Offer
from wegweiser.pages import contact, facts, formats, place, state, urls
from wegweiser.pages.audience import people
from wegweiser.pages.desk import Desk
from wegweiser.pages.details import accessibility, languages
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Output
from wegweiser.pages.picks_data import lines
from wegweiser.pages.rows import Action, Item
from wegweiser.pages.runs import runs
from wegweiser.spreadsheet import spreadsheet

_HEADS = (
    "Angebot", "Angebot auf Deutsch", "Kurz gesagt", "Organisation", "Lebensbereiche", "Art", "Stand", "Für wen", "Kosten", "Deutsch",
    "Sprachen", "Kinder", "Barrierefreiheit", "Wann", "Wo", "Anmeldung", "Telefon", "E-Mail", "Internetseite", "Zuletzt geprüft",
)  # fmt: skip


def offers(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file of one language; its heads are in that language, too."""
    draft = Draft(desk, "data", "data/")
    head = ["id", *(_text(draft.t(name)) for name in _HEADS), "URL"]
    rows = [_row(draft, offer, today) for offer in current(desk, today)]
    yield Output(urls.data(desk.lang, "offers.csv"), spreadsheet(head, rows))


def _row(draft: Draft, offer: Offer, today: datetime.date) -> Sequence[str]:
    organisation = draft.desk.catalogue.organisations.get(offer.organisation)
    reach, badge = contact.reach(draft, offer), state.badge(draft, offer, today)
    return (
        offer.id,
        _text(draft.title(offer)),
        offer.title,
        _text(draft.text(f"offer/{offer.id}/summary", offer.summary)),
        organisation.name if organisation else "",
        _text(formats.listing([draft.term(area) for area in offer.life_areas], draft.lang)),
        _text(draft.term(offer.type)),
        _text(badge.title) if badge else "",
        _said(draft, people(draft, offer)),
        _said(draft, facts.cost(draft, offer)),
        _said(draft, facts.german(draft, offer)),
        _said(draft, languages(draft, offer)),
        _text(draft.term(offer.childcare)) if offer.childcare else "",
        _said(draft, accessibility(draft, offer)),
        _said(draft, facts.when(draft, offer)),
        _said(draft, place.where(draft, offer)),
        _said(draft, facts.registration(draft, offer, today)),
        _addresses(reach.calls),
        _addresses(reach.mails),
        "; ".join(link.href for link in reach.links),
        offer.verified_on.isoformat(),
        draft.desk.municipality.url + urls.offer(draft.lang, offer.id),
    )


def _addresses(actions: Sequence[Action]) -> str:
    return "; ".join(_text(action.detail or "") for action in actions)


def _said(draft: Draft, items: Sequence[Item]) -> str:
    return "; ".join(_joined(line) for line in lines(draft, items))


def _text(markup: Markup | str) -> str:
    return _joined(runs(markup))


def _joined(line: Sequence[str | tuple[str, str]]) -> str:
    return "".join(run if isinstance(run, str) else run[0] for run in line)
