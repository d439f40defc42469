"""Dates, prices, lists, names of languages and telephone numbers for people, from CLDR, always with European digits."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from functools import cache

import phonenumbers
from babel.dates import format_date, get_day_names, get_month_names
from babel.lists import format_list
from babel.numbers import format_currency
from babel.units import format_unit
from langcodes import Language
from markupsafe import Markup, escape

from wegweiser.pages.markup import ltr
from wegweiser.translation.text import babel_locale, direction

OWN_NAMES = {"de-simple": "Leichte Sprache", "ckb": "کوردی (سۆرانی)"}
"""Languages whose own name CLDR does not know or would confuse with another language of the menu."""

_WEEKS = {"fa": "{} هفته", "ckb": "{} هەفتە"}
"""Weeks where CLDR has no word for them."""
_LISTS = {
    "fa": (("\u200f", ""),),  # a mark of direction, which the page itself makes needless
    "ckb": ((", ", "، "), (" or ", " یان ")),
}
"""What CLDR's lists lack."""
_NAMES = {("ckb", "uk"): "ئۆکرانی", ("ckb", "am"): "ئەمهەری", ("ckb", "fa-AF"): "دەری", ("ckb", "kmr"): "کورمانجی"}
"""Names of languages that CLDR writes with letters of another language, or alike for two."""
_ALSO = {"prs": "fa-AF"}
"""Dari: CLDR names it as the Persian of Afghanistan. By its own code it would be called Persian, like its neighbour in the list."""


@cache
def date(day: datetime.date, lang: str) -> Markup:
    """A day in words: `5. September 2026`."""
    # Its own direction keeps an Arabic date whole inside a German sentence.
    own = Markup(' dir="rtl"') if direction(lang) == "rtl" else Markup()
    return Markup('<time datetime="{}"{}>{}</time>').format(day.isoformat(), own, date_text(day, lang))


@cache
def date_text(day: datetime.date, lang: str) -> str:
    """A day in words without markup, for attributes and descriptions."""
    return format_date(day, "long", babel_locale(lang))


@cache
def price(amount: Decimal, lang: str) -> Markup:
    """An amount of euros: `25 €`, `2,50 €`."""
    locale = babel_locale(lang)
    pattern = locale.currency_formats["standard"].pattern.split(";")[0]
    if amount == amount.to_integral_value():
        pattern = pattern.replace(".00", "")
    # CLDR would write EUR in some languages; price tags here show €. Babel's digits are European unless asked.
    return ltr(format_currency(amount, "€", pattern, locale, currency_digits=False))


@cache
def size(count: int, lang: str) -> str:
    """So many bytes for people: `231 kB`, `4,2 MB`."""
    number, unit, pattern = (count / 1e6, "megabyte", "0.0") if count >= 1e6 else (math.ceil(count / 1e3), "kilobyte", "0")
    return format_unit(number, f"digital-{unit}", "short", pattern, babel_locale(lang)).replace(" ", "\xa0")


def weeks(count: int, lang: str) -> str:
    """So many weeks: `6 Wochen`; in German where nobody has told us the word."""
    found = _WEEKS[lang].format(count) if lang in _WEEKS else format_unit(count, "duration-week", locale=babel_locale(lang))
    return found if "duration-week" not in found else weeks(count, "de")


def listing(items: Sequence[Markup | str], lang: str, style: str = "standard") -> Markup:
    """Items in a sentence: `A, B und C`."""
    return Markup(_pattern(len(items), lang, style).format(*map(escape, items))) if items else Markup()


@cache
def _pattern(count: int, lang: str, style: str) -> str:
    pattern = format_list([f"{{{place}}}" for place in range(count)], style, babel_locale(lang))  # type: ignore[arg-type]
    for wrong, right in _LISTS.get(lang.split("-", maxsplit=1)[0], ()):
        pattern = pattern.replace(wrong, right)
    return pattern


@cache
def days(lang: str) -> tuple[str, ...]:
    """Names of the days, Monday first."""
    names = get_day_names("wide", "stand-alone", babel_locale(lang))
    return tuple(names[day].replace("ھ", "ه") for day in range(7))  # CLDR's Sorani has a letter of Urdu


@cache
def months(lang: str) -> tuple[str, ...]:
    """Names of the months, January first."""
    names = get_month_names("wide", "stand-alone", babel_locale(lang))
    return tuple(names[month] for month in range(1, 13))


@cache
def language(code: str, lang: str) -> str:
    """Name of the language `code` in the language `lang`; the code itself where CLDR knows none."""
    code = _ALSO.get(code, code)
    if found := _NAMES.get((lang, code)):
        return found
    names = babel_locale(lang).languages
    tag = Language.get(code)
    return names.get(code.replace("-", "_")) or names.get(tag.language or "") or _macro(tag, lang) or code


def languages(codes: Collection[str], lang: str) -> Mapping[str, str]:
    """Names of several languages, all different: where there is one name for two (`ku`, `kmr`), each has its code behind it."""
    names = {code: language(code, lang) for code in codes}
    often = Counter(names.values())
    return {code: name if often[name] == 1 else f"{name} ({code})" for code, name in names.items()}


def _macro(tag: Language, lang: str) -> str | None:
    return babel_locale(lang).languages.get(Language.get(tag.to_tag()).prefer_macrolanguage().language or "")


@cache
def own_name(code: str) -> str:
    """A language's name in itself, as menus write it: `Українська`."""
    known = OWN_NAMES.get(code) or language(code, code)
    return known[:1].upper() + known[1:]


@cache
def phone(number: str) -> Markup:
    """A telephone number for the eye: `+49 69 90009123`."""
    return ltr(phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL))
