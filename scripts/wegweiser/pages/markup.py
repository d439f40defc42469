"""Small pieces of HTML that say which language and direction a text has."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import blake2s

from markupsafe import Markup, escape

from wegweiser.translation.text import SOURCE, State, Text, direction

NO_BREAK = "\u00a0"


class Said(Markup):
    """Markup that says one message: `message` is the same in every language, and so lays two pages side by side."""

    message: str = ""


def said(markup: Markup, context: str, german: str) -> Said:
    """Markup with the message that it says."""
    made = Said(markup)
    made.message = f"{context}\n{german}"
    return made


def mark(markup: object) -> Markup:
    """The attribute of an element that holds one message: ` data-m="x7Q"`; nothing where the text is no message."""
    message = getattr(markup, "message", "")
    return Markup(f' data-m="{_short(message)}"') if message else Markup()


@lru_cache(maxsize=20_000)
def _short(message: str) -> str:
    """18 bits tell the messages of one page apart; where two meet, their order decides."""
    return urlsafe_b64encode(blake2s(message.encode(), digest_size=3).digest()).decode()[:3]


def stated(text: Text, lang: str, usual: State) -> Markup:
    """A text of the catalogue; where its state is not the usual one of its language, a mark tells it to scripts."""
    if text.lang != lang or text.state is usual:
        return foreign(text, lang)
    return Markup(f'<span data-s="{text.state}">{Markup.escape(text.value)}</span>')


def foreign(text: Text, lang: str) -> Markup:
    """A text as it stands on a page in `lang`: in its own language and direction where it is in another one."""
    if text.lang == lang:
        return escape(text.value)
    return wrapped(escape(text.value), text.lang)


def joined(by: str, *parts: Markup | str) -> Markup:
    """Parts with plain text between them. `Markup.format` would do the same ten times slower."""
    return Markup(by.join(part if isinstance(part, Markup) else escape(part) for part in parts))


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


def soft(text: Markup | str) -> Markup:
    """A heading whose longest words may break where their parts meet: on narrow phones, and where the browser knows no syllables."""
    return Markup(_LONG.sub("\\1\u00ad\\2", escape(text)))


_LONG = re.compile("([Ii]ntegrations)(vereinbarung|beratung)")
_NO_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C))
