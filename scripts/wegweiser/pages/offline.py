"""Where a language can be kept on the phone, and removed from it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from wegweiser.pages import formats, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.page import Crumb, Page, Plan
from wegweiser.theme.scripts import WORKER


@dataclass(frozen=True)
class Pack:
    """A language in one file: the SHA-256 of the file, its size, and the size of what is in it, both in bytes."""

    sha256: str
    size: int
    unpacked: int


def pages(desk: Desk, today: datetime.date) -> Plan:
    """One page. It knows of a pack only in a finished site: the pack holds all pages, this one too."""
    yield urls.offline(desk.lang), partial(page, desk)


def page(desk: Desk, pack: Pack | None = None) -> Page:
    """The page; without a pack nothing can be loaded from it, but what is kept is shown and can be removed."""
    draft = Draft(desk, "offline", "offline/")
    made = draft.finish(
        draft.plain("Ohne Internet lesen"),
        draft.plain("Behalten Sie diese Sprache auf Ihrem Telefon. Dann lesen Sie alle Seiten auch ohne Internet."),
        (Crumb(draft.t("Ohne Internet lesen"), draft.path),),
        pack=pack,
        size=_size(pack.size, desk.lang) if pack else None,
        unpacked=_size(pack.unpacked, desk.lang) if pack else None,
        file=draft.link(urls.pack(desk.lang)),
        worker=draft.link(WORKER),
        own_name=formats.own_name(desk.lang),
        date=Markup("<bdi data-date></bdi>"),
    )
    return replace(made, script="offline", style="offline")


def _size(count: int, lang: str) -> Markup:
    return Markup("<bdi>{}</bdi>").format(formats.size(count, lang))
