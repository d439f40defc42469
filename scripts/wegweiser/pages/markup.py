"""Small pieces of HTML that say which language and direction a text has."""

from __future__ import annotations

from markupsafe import Markup, escape

from wegweiser.translation.text import SOURCE, Text, direction

NO_BREAK = "\u00a0"


def foreign(text: Text, lang: str) -> Markup:
    """A text as it stands on a page in `lang`: in its own language and direction where it is in another one."""
    if text.lang == lang:
        return escape(text.value)
    return wrapped(escape(text.value), text.lang)


def joined(by: str, *parts: Markup | str) -> Markup:
    """Parts with plain text between them. `Markup.format` would do the same ten times slower."""
    return Markup(by.join(part if type(part) is Markup else escape(part) for part in parts))


def wrapped(inner: Markup, lang: str) -> Markup:
    """Markup in another language than the text around it."""
    # An f-string, not Markup.format: this runs a hundred times per page.
    return Markup(f'<span lang="{lang}" dir="{direction(lang)}">{inner}</span>')


def name(german: str, lang: str) -> Markup:
    """An official German name: never translated, read aloud as German, apart from the text around it."""
    if lang == SOURCE:
        return Markup(f"<bdi>{escape(german)}</bdi>")
    return Markup(f'<bdi lang="de" dir="ltr">{escape(german)}</bdi>')


def ltr(value: str, lang: str = "") -> Markup:
    """A number, time, price or address: left to right in every language. Signs of direction inside would be in the way."""
    said = f' lang="{lang}"' if lang else ""
    return Markup(f'<bdi{said} dir="ltr" data-ltr>{escape(value.translate(_NO_MARKS))}</bdi>')


_NO_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C))
