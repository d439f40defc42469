"""Public and school holidays of a federal state, from the `holidays` library."""

from __future__ import annotations

import datetime
from functools import cache

import holidays


@cache
def public(state: str | None, year: int) -> frozenset[datetime.date]:
    """Public holidays of one year: those of the state (`HE`), or of all Germany where no state is given."""
    return frozenset(holidays.country_holidays("DE", subdiv=state, years=year))


@cache
def school(state: str | None, year: int) -> frozenset[datetime.date]:
    """School holidays of one year; none where no state is given, or where its dates are not published yet."""
    return frozenset(holidays.country_holidays("DE", subdiv=state, years=year, categories="school")) if state else frozenset()
