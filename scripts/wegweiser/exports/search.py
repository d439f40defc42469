"""What the search reads: one small file per language, with the words of every offer in that language and in German.

`offers`, a list for each of: id, title, German title, place in `organisations`, keywords, other words of the summary; likes beside each
other pack smaller. A title that is not translated is empty, its German one stands alone. `own`: the places in `areas` of each offer, as
digits. `areas`: [label, words that people type, German ones too]. `ignored`: words that say nothing in a question.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator

from wegweiser.exports.stop_words import STOP_WORDS
from wegweiser.model.labels import LABELS
from wegweiser.model.offer import Offer
from wegweiser.model.terms import LifeArea
from wegweiser.pages import urls
from wegweiser.pages.area_words import area_words
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.translation.text import SOURCE

AREAS = tuple(LifeArea)
"""Ten: a digit each."""
_LETTERS = r"(?:[^\W_][\u0300-\u036f\u064b-\u065f\u0670]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’ʼ\u200c-]{_LETTERS})*")
"""A word, with the marks on its letters and what joins its parts: an apostrophe, a hyphen, Persian's zero-width non-joiner."""


def search(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file of one language."""
    organisations = {organisation.id: place for place, organisation in enumerate(desk.organisations)}
    content = {
        "offers": [*zip(*(_offer(desk, offer, organisations) for offer in desk.offers), strict=True)],
        "own": " ".join("".join(str(AREAS.index(area)) for area in offer.life_areas) for offer in desk.offers),
        "organisations": [organisation.name for organisation in desk.organisations],
        "ignored": _stop_words(desk.lang),
        "areas": [_area(desk, area) for area in LifeArea],
    }
    yield Output(urls.search(desk.lang), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _area(desk: Desk, area: LifeArea) -> tuple[str, str]:
    label = desk.voice.plain_term(area)
    return label, " ".join(_new_words(" ".join(_area_words(desk, area)), label))


def _area_words(desk: Desk, area: LifeArea) -> Iterator[str]:
    """In this language, and the German ones: they stand on doors and letters."""
    yield area_words(desk.voice.plain, area)
    yield area_words(str, area)
    yield LABELS[LifeArea][area]


def _offer(desk: Desk, offer: Offer, organisations: dict[str, int]) -> list[object]:
    title, summary = (
        desk.edition.text(f"offer/{offer.id}/{name}", german) for name, german in (("title", offer.title), ("summary", offer.summary))
    )
    own = title.value if desk.lang == SOURCE or title.lang != SOURCE else ""
    german = offer.title if desk.lang != SOURCE else ""
    keywords = " ".join(_new_words(" ".join(_keywords(desk, offer)), f"{own} {german}"))
    return [
        offer.id,
        own,
        german,
        organisations.get(offer.organisation, 0),
        keywords,
        " ".join(_new_words(summary.value, f"{own} {german} {keywords} {_stop_words(summary.lang)}")),
    ]


def _keywords(desk: Desk, offer: Offer) -> Iterator[str]:
    """The keywords in this language, then those German ones that are others."""
    own = [desk.edition.text(f"offer/{offer.id}/keywords", keyword).value for keyword in offer.keywords]
    yield from dict.fromkeys([*own, *offer.keywords])


def _new_words(text: str, known: str) -> Iterator[str]:
    """The words of a text that are not known from elsewhere: each byte is paid for by a phone."""
    seen = set(_WORD.findall(known.lower()))
    yield from dict.fromkeys(word for word in _WORD.findall(text.lower()) if len(word) > 1 and word not in seen)


def _stop_words(lang: str) -> str:
    return " ".join(STOP_WORDS.get(lang.split("-", maxsplit=1)[0], "").split())
