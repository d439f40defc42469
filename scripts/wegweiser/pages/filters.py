"""The form that narrows a list of offers: which choices it has, and how many offers each would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from wegweiser.model.terms import CostKind, GermanLevel, PlaceKind, Places, TargetGroup
from wegweiser.pages import formats
from wegweiser.pages.collation import sort_key
from wegweiser.pages.draft import Draft
from wegweiser.pages.rows import Card


@dataclass(frozen=True)
class Choice:
    """One control: `name=value` is the word that a card carries; `count` offers have it."""

    name: str
    value: str
    label: Markup
    count: int


@dataclass(frozen=True)
class Group:
    """Choices under one legend."""

    legend: Markup
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Filters:
    """The whole form: the level of German, what everybody filters by, and what only counsellors look for."""

    levels: tuple[Choice, ...]
    groups: tuple[Group, ...]
    more: tuple[Choice, ...]


def filters(draft: Draft, cards: Sequence[Card]) -> Filters | None:
    """The form for these cards; none where there is nothing to choose from."""
    if not can_filter(cards):
        return None
    counted = Counter(word for card in cards for word in card.facets)
    shown = (Group(legend, _useful(choices, counted, len(cards))) for legend, choices in _groups(draft, cards, counted))
    return Filters(
        _levels(draft, cards),
        tuple(group for group in shown if group.choices),
        _useful(_more(draft), counted, len(cards)),
    )


def can_filter(cards: Sequence[Card]) -> bool:
    """Whether there is anything to choose from."""
    return len(cards) > 1


def _useful(choices: Iterable[tuple[str, str, Markup]], counted: Counter[str], total: int) -> tuple[Choice, ...]:
    """Choices that some offers have and others have not."""
    found = (Choice(name, value, label, counted[f"{name}={value}"]) for name, value, label in choices)
    return tuple(choice for choice in found if 0 < choice.count < total)


def _levels(draft: Draft, cards: Sequence[Card]) -> tuple[Choice, ...]:
    """What I can already: offers that ask for more are left out."""
    asked = [card.facets[0] for card in cards]
    left, found = 0, []
    for level in GermanLevel:
        left += asked.count(f"german={level.value}")
        found.append(Choice("german", level.value, draft.term(level), left))
    return tuple(found)


def _groups(draft: Draft, cards: Sequence[Card], counted: Counter[str]) -> Iterator[tuple[Markup, list[tuple[str, str, Markup]]]]:
    t = draft.t
    # How many are open is known on the phone only; here it counts those that can be.
    counted["open=1"] = sum(bool(card.opening) or "appointment=1" in card.facets for card in cards)
    yield (
        t("Das ist mir wichtig"),
        [
            ("open", "1", t("jetzt geöffnet, oder mit Termin")),
            ("free", "1", draft.term(CostKind.free)),
            ("childcare", "1", t("Kinder können mitkommen")),
            ("places", "1", draft.term(Places.yes)),
            ("online", "1", draft.term(PlaceKind.online)),
        ],
    )
    yield t("Dort spricht man auch"), _languages(draft, counted)
    yield t("Besonders für"), [("for", group.value, draft.term(group)) for group in TargetGroup]
    yield t("Stadtteil"), [("district", id, draft.name(district.name)) for id, district in draft.desk.catalogue.districts.items()]
    _count_slots(cards, counted)
    yield t("Wochentag"), [("day", str(place), Markup.escape(day)) for place, day in enumerate(formats.days(draft.lang), 1)]
    yield (
        t("Tageszeit"),
        [
            ("time", "m", t("am Vormittag, vor 12 Uhr")),
            ("time", "a", t("am Nachmittag, 12 bis 17 Uhr")),
            ("time", "e", t("am Abend, ab 17 Uhr")),
        ],
    )


def _languages(draft: Draft, counted: Counter[str]) -> list[tuple[str, str, Markup]]:
    """The reader's own language first, German not at all: everybody speaks it there."""
    own = draft.lang.split("-")[0]
    codes = {word.removeprefix("language=") for word in counted if word.startswith("language=")} - {"de"}
    names = formats.languages(codes, draft.lang)
    order = sorted(codes, key=lambda code: (code != own, sort_key(names[code], draft.lang), code))
    return [("language", code, Markup.escape(names[code])) for code in order]


def _count_slots(cards: Sequence[Card], counted: Counter[str]) -> None:
    for card in cards:
        slots = [word.removeprefix("slot=") for word in card.facets if word.startswith("slot=")]
        counted.update(f"time={slot[0]}" for slot in slots)
        counted.update({f"day={day}" for slot in slots for day in slot[1:]})


def _more(draft: Draft) -> list[tuple[str, str, Markup]]:
    t = draft.t
    return [
        ("residence", "1", t("mit einer Regel zum Aufenthalt")),
        ("referral", "1", t("mit Zuweisung oder Berechtigung")),
        ("wait", "1", t("Wartezeit ist bekannt")),
        ("confidential", "1", t("vertraulich")),
    ]
