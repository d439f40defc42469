"""Tables of numbers of offers: life areas across; groups, languages or German levels down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wegweiser.model.terms import GermanLevel, LifeArea, TargetGroup
from wegweiser.pages.collation import sort_key
from wegweiser.reports.supply import GROUPS, LEVELS, Supply, within
from wegweiser.reports.words import label, language

Test = Callable[[Supply], bool]


@dataclass(frozen=True)
class Cell:
    """How many offers, and how many beside them (for everybody) or of them (without German)."""

    count: int
    aside: int = 0


@dataclass(frozen=True)
class Row:
    """One group, language or level: a cell per life area in the order of the list of terms, and one over all areas."""

    label: str
    cells: tuple[Cell, ...]
    total: Cell
    mark: bool = False
    """A row that stands apart: for everybody; a language that is not one of the site."""

    @property
    def all(self) -> tuple[Cell, ...]:
        """The cells from start to end, the one over all areas last."""
        return (*self.cells, self.total)


def groups(offers: Sequence[Supply]) -> tuple[Row, ...]:
    """First the offers for everybody, then those of each group; the number aside is of offers for everybody, open to the group too."""
    everybody = _row("für alle", offers, lambda offer: offer.for_all, lambda offer: False, mark=True)
    return (everybody, *(_row(label(group), offers, _made_for(group), lambda offer: offer.for_all) for group in GROUPS))


def languages(offers: Sequence[Supply], site: Sequence[str]) -> tuple[Row, ...]:
    """The languages of the site first, then others that are spoken anywhere; the number aside: of them without German."""
    others = {code for offer in offers for code in offer.languages} - {*site}
    codes = (*site, *sorted(others, key=lambda code: sort_key(language(code), "de")))
    return tuple(_row(language(code), offers, _speaks(code), _speaks(code, free=True), mark=code not in site) for code in codes)


def levels(offers: Sequence[Supply]) -> tuple[Row, ...]:
    """How many offers are open with no German, with A1 …, up to the highest that any offer asks for, at least B1."""
    highest = max([LEVELS.index(GermanLevel.b1), *(LEVELS.index(offer.level) for offer in offers)])
    return tuple(_row(label(level), offers, _open_with(level)) for level in LEVELS[: highest + 1])


def _made_for(group: TargetGroup) -> Test:
    return lambda offer: group in offer.groups


def _speaks(code: str, *, free: bool = False) -> Test:
    return lambda offer: code in offer.languages and (offer.without_german or not free)


def _open_with(level: GermanLevel) -> Test:
    return lambda offer: offer.reachable(level)


def _row(title: str, offers: Sequence[Supply], test: Test, aside: Test = lambda offer: False, *, mark: bool = False) -> Row:
    def cell(found: Sequence[Supply]) -> Cell:
        return Cell(sum(map(test, found)), sum(map(aside, found)))

    return Row(title, tuple(cell(within(area, offers)) for area in LifeArea), cell(offers), mark)
