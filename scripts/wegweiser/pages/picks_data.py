"""What the list's page shows of each offer and goal, as one file per language that only this page loads."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.pages import contact, facts, place, state, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.details import bring
from wegweiser.pages.draft import Draft
from wegweiser.pages.hours import Hours, Row
from wegweiser.pages.page import Output
from wegweiser.pages.rows import Action, Item
from wegweiser.pages.runs import Run, runs

Line = tuple[Run, ...]


def data(desk: Desk, today: datetime.date) -> Output:
    """`<lang>/list/<hash>.json`; named after its content, so that it may be cached for ever."""
    if today not in desk.picks:
        content = json.dumps(_content(desk, today), ensure_ascii=False, separators=(",", ":")).encode()
        name = hashlib.sha256(content).hexdigest()[:8]
        desk.picks[today] = Output(f"{urls.picks(desk.lang)}{name}.json", content)
    return desk.picks[today]


def _content(desk: Desk, today: datetime.date) -> Mapping[str, object]:
    draft = Draft(desk, "picks", "list/")
    catalogue = desk.catalogue
    return {
        "offers": {offer.id: _offer(draft, offer, today) for offer in catalogue.offers.values()},
        "goals": {
            goal.id: _filled(area=area.id, **_titles(draft.text(f"goal/{goal.id}/goal", goal.goal), goal.goal))
            for area in catalogue.goals.values()
            for goal in area.goals
        },
        "organisations": {id: organisation.name for id, organisation in catalogue.organisations.items()},
        # The address of an offer that is gone may lead to the one that came after it.
        "gone": {old.id: old.replaced_by for old in catalogue.retired.values() if old.replaced_by in catalogue.offers},
    }


def _offer(draft: Draft, offer: Offer, today: datetime.date) -> Mapping[str, object]:
    badge = state.badge(draft, offer, today)
    known = _filled(**_titles(draft.title(offer), offer.title), state=runs(badge.title) if badge else None, organisation=offer.organisation)
    if state.state(offer, today) is state.Running.ended:
        return {**known, "ended": 1}
    return {
        **known,
        **_filled(
            where=tuple(lines(draft, place.where(draft, offer, brief=True))),
            when=tuple(lines(draft, facts.when(draft, offer))),
            phone=tuple(_number(call) for call in contact.reach(draft, offer).calls),
            bring=tuple(lines(draft, bring(draft, offer))),
        ),
    }


def _titles(title: Markup, german: str) -> Mapping[str, object]:
    """The title as the language has it, and the German one where that says it in other words."""
    return {"title": runs(title), "german": german if title.striptags() != german else None}


def _number(call: Action) -> tuple[str, str]:
    return call.href.removeprefix("tel:"), str(Markup(call.detail or "").striptags())


def lines(draft: Draft, items: Sequence[Item]) -> Iterator[Line]:
    """Statements without HTML: one line for each statement and for each row of times; maps lead nowhere on paper."""
    for item in items:
        if item.text:
            yield runs(item.text)
        if item.hours:
            yield from _times(draft, item.hours)


def _times(draft: Draft, hours: Hours) -> Iterator[Line]:
    if hours.always:
        yield runs(draft.t("Tag und Nacht"))
    elif hours.raw:
        yield runs(hours.raw)
    for row in hours.rows:
        yield runs(_row(draft, row))


def _row(draft: Draft, row: Row) -> Markup:
    times = draft.t("geschlossen") if row.closed else Markup(", ").join(row.times)
    said = Markup("{} {}").format(row.days, times)
    return Markup("{} ({})").format(said, row.note) if row.note else said


def _filled(**fields: object) -> dict[str, object]:
    """Without the fields that say nothing: the file is loaded on phones."""
    return {name: value for name, value in fields.items() if value}
