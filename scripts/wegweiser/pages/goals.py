"""The goal library: sentences to agree on, with what both sides promise and the offers that help."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from wegweiser.model.agreement import Goal, GoalArea
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.icons import AREAS, TYPES
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.pages.rows import Sign


@dataclass(frozen=True)
class GoalRow:
    """A goal as it is shown."""

    id: str
    goal: Markup
    why: Markup | None
    person: tuple[Markup, ...]
    counselling: tuple[Markup, ...]
    offers: tuple[Sign, ...]


def pages(desk: Desk, today: datetime.date) -> Plan:
    """The overview, and a page for each life area that has goals."""
    yield urls.goals(desk.lang), partial(_overview, desk)
    for area in _areas(desk):
        yield urls.goals(desk.lang, area), partial(page, desk, desk.catalogue.goals[area])


def page(desk: Desk, area: GoalArea) -> Page:
    """The goals of one life area."""
    draft = Draft(desk, "goals-area", f"goals/{area.id}/")
    name = desk.voice.plain_term(area.id)
    made = draft.finish(
        draft.plain("Ziele: {area}", area=name),
        draft.plain("Ziele, die Sie mit einer Beratungsstelle vereinbaren können: {area}", area=name),
        (*_trail(draft), Crumb(draft.term(area.id), draft.path)),
        title=draft.term(area.id),
        icon_name=AREAS[area.id],
        goals=tuple(row(draft, goal) for goal in area.goals),
        offers=Sign(draft.link(urls.area(draft.lang, area.id)), AREAS[area.id], draft.t("Alle Angebote zu diesem Thema")),
        areas=signs(draft, without=area.id),
        sheet=sheet(draft),
    )
    return replace(made, style="goals", area=area.id)


def row(draft: Draft, goal: Goal) -> GoalRow:
    """A goal with both sides' commitments and the offers that fit."""
    context = f"goal/{goal.id}"
    return GoalRow(
        goal.id,
        draft.text(f"{context}/goal", goal.goal),
        draft.optional(f"{context}/why", goal.why),
        tuple(draft.text(f"{context}/person", promise) for promise in goal.person),
        tuple(draft.text(f"{context}/counselling", promise) for promise in goal.counselling),
        tuple(
            Sign(draft.link(urls.offer(draft.lang, offer.id)), TYPES[offer.type], draft.title(offer))
            for offer in draft.desk.by_goal.get(goal.id, ())
        ),
    )


def signs(draft: Draft, without: LifeArea | None = None) -> tuple[Sign, ...]:
    """The life areas with goals, as signs."""
    return tuple(
        Sign(
            draft.link(urls.goals(draft.lang, area)),
            AREAS[area],
            draft.term(area),
            draft.t("Ziele: {count}", count=len(draft.desk.catalogue.goals[area].goals)),
        )
        for area in _areas(draft.desk)
        if area is not without
    )


def sheet(draft: Draft) -> Sign:
    """The way to the agreement sheet, from wherever goals are read."""
    return Sign(
        draft.link(urls.sheet(draft.lang)),
        "file-document-edit-outline",
        draft.t("Die Vereinbarung aufschreiben"),
        draft.t("Am Bildschirm ausfüllen oder leer drucken, in zwei Sprachen"),
    )


def _overview(desk: Desk) -> Page:
    draft = Draft(desk, "goals", "goals/")
    return draft.finish(
        draft.plain("Beispiele für Ziele"),
        draft.plain("Beispiele für Ziele in zehn Lebensbereichen, mit den Zusagen beider Seiten."),
        _trail(draft),
        areas=signs(draft),
        sheet=sheet(draft),
    )


def _areas(desk: Desk) -> tuple[LifeArea, ...]:
    return tuple(area for area in LifeArea if area in desk.catalogue.goals)


def _trail(draft: Draft) -> tuple[Crumb, ...]:
    return Crumb(draft.t("Vereinbarung"), urls.agreement(draft.lang)), Crumb(draft.t("Beispiele für Ziele"), urls.goals(draft.lang))
