"""All files that come from the catalogue beside its pages. A new kind of file is a module and a line here."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from wegweiser.exports import calendar, fragments, manifest, search, security
from wegweiser.exports.data import calendars, catalogue, dcat, feed, hsds, table
from wegweiser.exports.filters import area_filters
from wegweiser.exports.picks import picks
from wegweiser.exports.sheet import sheet
from wegweiser.exports.side_by_side import words
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output

Export = Callable[[Desk, datetime.date], Iterator[Output]]

PER_LANGUAGE: tuple[Export, ...] = (
    calendar.calendars,
    sheet,
    search.search,
    area_filters,
    picks,
    words,
    manifest.files,
    catalogue.offers,
    table.offers,
    calendars.calendars,
    feed.feed,
    hsds.hsds,
    fragments.fragments,
)
"""Files of one language, such as its search index."""

PER_SITE: tuple[Export, ...] = (catalogue.schema, dcat.record, security.security)
"""Files in no language, made at the German desk."""


def files(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """Every generated file of one language that is not a page."""
    for export in PER_LANGUAGE:
        yield from export(desk, today)


def site_files(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """Every generated file that is in no language."""
    for export in PER_SITE:
        yield from export(desk, today)
