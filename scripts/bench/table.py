"""Results as Markdown tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bench import exponent
from bench.builds import BUILDS, CHECKS
from bench.rounds import Result, Size

HEAD = (
    "offers × languages", "build", "wall s", "processor s", "wall ÷ Hugo", "processor ÷ Hugo", "naive ÷ wall", "wall ÷ bare", "pages/s",
    "peak MB", "pages", "KB/page", "MB in all",
)  # fmt: skip
CHECK_HEAD = ("offers × languages", "check", "wall s", "processor s", "wall ÷ check-jsonschema", "peak MB")


def tables(results: Sequence[Result]) -> str:
    """Builds, then checks, then growth where the sizes show any."""
    rounds = " or ".join(map(str, sorted({len(result.runs) for result in results})))
    builds, checks = ([each for each in results if (each.build in CHECKS) is wanted] for wanted in (False, True))
    lines = [f"Medians of {rounds} interleaved runs.", ""]
    lines += _table(HEAD, (_row(result, _beside(result, results)) for result in builds)) if builds else ()
    lines += ("", *_table(CHECK_HEAD, (_check(result, _beside(result, results)) for result in checks))) if checks else ()
    return "\n".join((*lines, *growth(results)))


def _beside(result: Result, results: Iterable[Result]) -> Mapping[str, Result]:
    """What was measured at the same size, by its name."""
    return {other.build: other for other in results if other.size == result.size}


def _row(result: Result, others: Mapping[str, Result]) -> Sequence[str]:
    return (
        str(result.size),
        BUILDS[result.build].title,
        f"{result.wall:.2f}",
        f"{result.cpu:.2f}",
        _ratio(result.wall, others.get("hugo"), lambda other: other.wall),
        _ratio(result.cpu, others.get("hugo"), lambda other: other.cpu),
        f"{others['naive'].wall / result.wall:.1f}" if "naive" in others else "–",
        _ratio(result.wall, others.get("bare"), lambda other: other.wall),
        f"{result.pages / result.wall:,.0f}",
        f"{result.memory:,.0f}",
        f"{result.pages:,}",
        f"{result.html / max(1, result.pages) / 1000:.1f}",
        f"{result.bytes / 1e6:,.1f}",
    )


def _check(result: Result, others: Mapping[str, Result]) -> Sequence[str]:
    ratio = _ratio(result.wall, others.get("jsonschema"), lambda other: other.wall)
    return (str(result.size), BUILDS[result.build].title, f"{result.wall:.2f}", f"{result.cpu:.2f}", ratio, f"{result.memory:,.0f}")


def _ratio(mine: float, other: Result | None, value: Callable[[Result], float]) -> str:
    return f"{mine / value(other):.2f}" if other else "–"


def growth(results: Sequence[Result]) -> Iterator[str]:
    """Exponents of processor time and of memory, wherever sizes differ in offers alone or in languages alone."""
    rows = [row for build in dict.fromkeys(result.build for result in results) for row in _grown(build, results)]
    if rows:
        yield "\nGrowth, the exponent e in cost ~ size^e (1 is a straight line; less means that fixed costs show):\n"
        yield from _table(("build", "from", "to", "processor time", "between the two largest", "memory"), rows)


def _grown(build: str, results: Iterable[Result]) -> Iterator[Sequence[str]]:
    mine = [result for result in results if result.build == build]
    for languages in sorted({result.size.languages for result in mine}):
        yield from _exponents([result for result in mine if result.size.languages == languages], lambda size: size.offers)
    for offers in sorted({result.size.offers for result in mine}):
        yield from _exponents([result for result in mine if result.size.offers == offers], lambda size: size.languages)


def _exponents(series: Sequence[Result], axis: Callable[[Size], int]) -> Iterator[Sequence[str]]:
    ordered = sorted(series, key=lambda result: axis(result.size))
    if len(ordered) < 2:
        return
    times = [(axis(result.size), result.cpu) for result in ordered]
    memory = exponent.fitted([(axis(result.size), result.memory) for result in ordered])
    title = BUILDS[ordered[0].build].title
    yield (
        title, str(ordered[0].size), str(ordered[-1].size), f"{exponent.fitted(times):.2f}", f"{exponent.last(times):.2f}", f"{memory:.2f}",
    )  # fmt: skip


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|---" + "|---:" * (len(head) - 1) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)
