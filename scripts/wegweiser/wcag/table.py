"""`criteria.yml` → the table in CRITERIA.md.

`tests/test_wcag.py` fails on a criterion with nothing behind it, and on a test that does not exist.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

SOURCE = Path(__file__).parent / "criteria.yml"
_HEAD = """# WCAG 2.1 und 2.2, A und AA: was dahintersteht

Von `wegweiser generate` aus `criteria.yml` geschrieben; bitte nicht von Hand ändern.

Jedes Kriterium hat Tests, einen datierten Vermerk über etwas, das wirklich angesehen wurde, oder einen Grund, warum es hier nichts zu
prüfen gibt. Kein Test und kein Vermerk ersetzt die Prüfung durch Menschen mit Behinderungen und mit Screenreadern: Die gab es noch nicht.
"""


@dataclass(frozen=True)
class Criterion:
    """A success criterion; `seen` are dated records of what somebody looked at, `nothing` says why there is nothing to test.

    `exception` says in what the site does not meet it, and why: the accessibility statement repeats it.
    """

    number: str
    name: str
    level: str
    since: str
    tests: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    nothing: str = ""
    exception: str = ""

    @property
    def covered(self) -> bool:
        """Whether anything stands behind it."""
        return bool(self.tests or self.seen or self.nothing)


@cache
def criteria() -> tuple[Criterion, ...]:
    """All criteria in their order."""
    return tuple(_criterion(row) for row in yaml.safe_load(SOURCE.read_text("utf-8")))


def markdown() -> str:
    """The table for people."""
    rows = "\n".join(f"| {each.number} {each.name} | {each.level} | {each.since} | {'<br>'.join(_behind(each))} |" for each in criteria())
    counts = (
        f"{sum(bool(each.tests) for each in criteria())} mit Tests, "
        f"{sum(bool(each.seen) for each in criteria())} mit Vermerk, "
        f"{sum(bool(each.nothing) for each in criteria())} hier ohne Gegenstand, zusammen {len(criteria())}."
    )
    return f"{_HEAD}\n{counts}\n\n| Kriterium | Stufe | WCAG | dahinter |\n|---|---|---|---|\n{rows}\n"


def _criterion(row: dict[str, str | list[str]]) -> Criterion:
    number, _, name = str(row["criterion"]).partition(" ")
    return Criterion(
        number,
        name,
        str(row["level"]),
        str(row.get("since", "2.0")),
        tuple(row.get("tests", ())),
        tuple(row.get("seen", ())),
        str(row.get("nothing", "")),
        str(row.get("exception", "")),
    )


def _behind(criterion: Criterion) -> Iterator[str]:
    yield from (f"`{test.removeprefix('tests/')}`" for test in criterion.tests)
    yield from criterion.seen
    if criterion.nothing:
        yield f"ohne Gegenstand: {criterion.nothing}"
    if criterion.exception:
        yield f"nicht erfüllt: {criterion.exception}"
