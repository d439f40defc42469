"""The dates of an offer that has a first day: when it takes place, holidays left out."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from wegweiser.model.offer import Offer
from wegweiser.pages.opening import Promise, Times, times
from wegweiser.pages.state import Running, state

LONGEST = datetime.timedelta(days=400)
"""No course is longer; an end in the far future is a mistake that must not fill a calendar."""


def is_dated(offer: Offer, today: datetime.date) -> bool:
    """Whether there is a date to save: a first day, and a last day that is not over."""
    over = offer.end or offer.start
    return offer.start is not None and over is not None and over >= today and state(offer, today) is not Running.ended


def sessions(offer: Offer, land: str | None) -> Mapping[datetime.date, Times]:
    """Day → times, from the first day to the last; only the first one where no last day is known."""
    if offer.start is None or not offer.schedule.hours:
        return {}
    length = min((offer.end or offer.start) - offer.start, LONGEST).days + 1
    promise = Promise(offer.schedule.hours, offer.start, offer.end, offer.holidays)
    found = times(promise, offer.start, length, land)
    return {offer.start + datetime.timedelta(days=place): day for place, day in enumerate(found) if day}
