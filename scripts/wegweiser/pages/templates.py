"""The theme's templates: compiled once per process, spoken by one voice per language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from jinja2 import BytecodeCache, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from wegweiser.pages.compiler import PlainEnvironment
from wegweiser.pages.icons import icon
from wegweiser.pages.markup import mark, soft
from wegweiser.pages.rows import Card
from wegweiser.pages.voice import Voice


class _Memory(BytecodeCache):
    """Keeps compiled templates for the process: each language has its own environment, but the code is the same."""

    def __init__(self) -> None:
        self.codes: dict[str, object] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.codes.get(bucket.key)  # type: ignore[assignment]

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.codes[bucket.key] = bucket.code


@cache
def _shared() -> tuple[PackageLoader, _Memory]:
    return PackageLoader("wegweiser", "theme"), _Memory()


def _drawer(environment: PlainEnvironment) -> Callable[[Card, int, bool], Markup]:
    """Draws a card; the second time only its link is new. An offer stands in many lists, and always looks the same."""
    known: dict[tuple[str, int, bool], list[str]] = {}

    def drawn(card: Card, level: int, filtered: bool) -> Markup:
        key = (card.id, level, filtered)
        if key not in known:
            macro = environment.module("components/offer-card/offer-card.jinja").offer_card  # type: ignore[attr-defined]
            known[key] = str(macro(card=replace(card, href="\0"), level=level, filtered=filtered)).split("\0")
        return Markup(str(escape(card.href)).join(known[key]))

    return drawn


def environment(voice: Voice) -> PlainEnvironment:
    """The templates in one language. `t` gives markup, `plain` text for attributes, `both` adds the German, `drawn` is a card."""
    loader, memory = _shared()
    made = PlainEnvironment(
        loader=loader,
        bytecode_cache=memory,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["m"] = mark
    made.globals.update(t=voice.t, plain=voice.plain, both=voice.both, icon=icon, soft=soft)
    made.globals.update(lang=voice.lang, direction=voice.direction, drawn=_drawer(made))
    return made
