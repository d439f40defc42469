"""The file that the list's page loads, in one language."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.pages.picks_data import data


def picks(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """One file; the list's page names it by its content, and so makes it first."""
    yield data(desk, today)
