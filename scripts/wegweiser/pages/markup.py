"""Small pieces of HTML that say which language and direction a text has."""

from __future__ import annotations

from markupsafe import Markup

from wegweiser.translation.text import SOURCE, Text, direction

NO_BREAK = "\u00a0"


def foreign(text: Text, lang: str) -> Markup:
    """A text as it stands on a page in `lang`: in its own language and direction where it is in another one."""
    if text.lang == lang:
        return Markup.escape(text.value)
    return Markup('<span lang="{}" dir="{}">{}</span>').format(text.lang, direction(text.lang), text.value)


def name(german: str, lang: str) -> Markup:
    """An official German name: never translated, read aloud as German, apart from the text around it."""
    if lang == SOURCE:
        return Markup("<bdi>{}</bdi>").format(german)
    return Markup('<bdi lang="de" dir="ltr">{}</bdi>').format(german)


def ltr(value: str, lang: str = "") -> Markup:
    """A number, time, price or address: left to right in every language. Signs of direction inside would be in the way."""
    plain = value.translate(_NO_MARKS)
    if lang:
        return Markup('<bdi lang="{}" dir="ltr" data-ltr>{}</bdi>').format(lang, plain)
    return Markup('<bdi dir="ltr" data-ltr>{}</bdi>').format(plain)


_NO_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C))
