"""`<lang>/sheet.json`: what the agreement sheet says in one language, loaded when the sheet is opened or its second language chosen.

Only texts that exist in the language stand in it; where one is missing, the sheet shows the German alone.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence

from wegweiser.model.agreement import Goal
from wegweiser.model.labels import LABELS, label_context
from wegweiser.model.offer import Offer
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.translation.text import Text, direction

CONTEXT = "sheet"
"""Texts of the interface with this context stand on the paper."""


def sheet(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """Labels, life areas, goals and offers of one language."""
    content = {
        "lang": desk.lang,
        "dir": direction(desk.lang),
        "labels": {german: text.value for (context, german), text in desk.edition.interface.items() if context == CONTEXT},
        "areas": {area: _own(desk, desk.edition.label(LABELS[LifeArea][area], label_context(area))) for area in LifeArea},
        "goals": {goal.id: {"area": area.id, **_goal(desk, goal)} for area in desk.catalogue.goals.values() for goal in area.goals},
        "offers": {offer.id: _offer(desk, offer) for offer in desk.offers},
    }
    yield Output(urls.sheet_texts(desk.lang), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _goal(desk: Desk, goal: Goal) -> Mapping[str, object]:
    context = f"goal/{goal.id}"
    return {
        "goal": _text(desk, f"{context}/goal", goal.goal),
        "why": _text(desk, f"{context}/why", goal.why) if goal.why else None,
        "person": _texts(desk, f"{context}/person", goal.person),
        "counselling": _texts(desk, f"{context}/counselling", goal.counselling),
        "offers": [offer.id for offer in desk.by_goal.get(goal.id, ())],
    }


def _offer(desk: Desk, offer: Offer) -> Mapping[str, object]:
    organisation = desk.catalogue.organisations.get(offer.organisation)
    return {
        "title": _text(desk, f"offer/{offer.id}/title", offer.title),
        "area": offer.life_areas[0],
        "organisation": organisation.name if organisation else None,
    }


def _texts(desk: Desk, context: str, german: Sequence[str]) -> list[str | None]:
    return [_text(desk, context, each) for each in german]


def _text(desk: Desk, context: str, german: str) -> str | None:
    return _own(desk, desk.edition.text(context, german))


def _own(desk: Desk, text: Text) -> str | None:
    return text.value if text.lang == desk.lang else None
