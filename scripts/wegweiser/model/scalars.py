"""Types of single values. YAML gives text only; here text becomes a date, a level, a telephone number."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any
from urllib.parse import urlsplit

import langcodes
import opening_hours
import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"


@dataclass(frozen=True)
class Translatable:
    """Marks a field as a text for translators; `markdown` texts are cut into one message per block."""

    markdown: bool = False


def wrong(rule: str, fact: str, help: str, /, **values: object) -> PydanticCustomError:
    """A value error whose German fact and help reach the editor unchanged."""
    return PydanticCustomError(rule, "{fact}", {"fact": fact, "help": help, **values})


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DAY = re.compile(rf"([0-9]{{4}}) ({'|'.join(_MONTHS)}) ([0-9]{{1,2}})")


def _exists(year: str, month: str, day: str) -> bool:
    try:
        return bool(datetime.date(int(year), _MONTHS.index(month) + 1, int(day)))
    except ValueError:
        return False


def _date(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            day = datetime.date.fromisoformat(value)
            # Calendars reckon with the years around a day; there is no year 0 and no 10000.
            if 1900 <= day.year <= 2199:
                return day
    except ValueError:
        pass
    raise wrong("bad-date", "„{value}“ ist kein Datum.", "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-09-30.", value=value)


def _whole(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,6}", value):
        raise wrong("bad-number", "„{value}“ ist keine ganze Zahl.", "Schreiben Sie nur Ziffern, zum Beispiel 18.", value=value)
    return value


def _amount(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,2})?", value):
        raise wrong("bad-amount", "„{value}“ ist kein Betrag.", "Schreiben Sie Euro mit Punkt, zum Beispiel 25 oder 2.50.", value=value)
    return value


def _flag(value: Any) -> Any:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise wrong("bad-yes-no", "„{value}“ ist weder true noch false.", "Schreiben Sie true (ja) oder false (nein).", value=value)
        return value == "true"
    return value


# The same offices, times and languages come again and again.
@cache
def _phone(value: str) -> str:
    help = "Schreiben Sie die Nummer international und ohne Leerzeichen, zum Beispiel +496990009123."
    if not re.fullmatch(r"\+49[1-9][0-9]{3,13}", value):
        raise wrong("bad-phone", "„{value}“ ist keine Telefonnummer in der Form +49….", help, value=value)
    if not phonenumbers.is_possible_number(phonenumbers.parse(value)):
        raise wrong("bad-phone", "„{value}“ kann keine Telefonnummer sein: zu kurz oder zu lang.", help, value=value)
    return value


@cache
def _email(value: str) -> str:
    try:
        validate_email(value, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        raise wrong(
            "bad-email", "„{value}“ ist keine E-Mail-Adresse.", "Schreiben Sie zum Beispiel beratung@example.org.", value=value
        ) from None
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#@\"'<>\\]+\.[^\s/?#@\"'<>\\]+(/[^\s\"'<>]*)?([?#][^\s\"'<>]*)?", value) or not _parts(value):
        raise wrong("bad-url", "„{value}“ ist keine Internetadresse.", "Schreiben Sie die ganze Adresse mit https:// davor.", value=value)
    return value


def _parts(url: str) -> bool:
    """Whether the address comes apart: a bracket, a letter that means `/` or an impossible port would raise on a page."""
    try:
        return bool(urlsplit(url).hostname) and (urlsplit(url).port or 1) > 0
    except ValueError:
        return False


@cache
def _hours(value: str) -> str:
    if opening_hours.validate(value) and all(_exists(*day) for day in _DAY.findall(value)):
        return value
    raise wrong(
        "bad-opening-hours",
        "„{value}“ sind keine Zeiten in der Schreibweise von OpenStreetMap.",
        "Schreiben Sie zum Beispiel „Mo-Fr 09:00-12:00; Th 14:00-18:00“. Die Tage heißen Mo, Tu, We, Th, Fr, Sa, Su.",
        value=value,
    )


@cache
def _tag(value: str) -> str:
    if not langcodes.tag_is_valid(value) or langcodes.standardize_tag(value) != value:
        raise wrong(
            "bad-language", "„{value}“ ist kein Sprachkürzel nach BCP 47.", "Schreiben Sie zum Beispiel de, ar, uk oder ckb.", value=value
        )
    return value


Slug = Annotated[str, Field(pattern=SLUG, max_length=60)]
Text = Annotated[str, Field(min_length=1), Translatable()]
Prose = Annotated[str, Field(min_length=1), Translatable(markdown=True)]
Date = Annotated[datetime.date, BeforeValidator(_date, json_schema_input_type=str)]
Whole = Annotated[int, BeforeValidator(_whole, json_schema_input_type=int)]
Age = Annotated[int, Field(ge=0, le=120), BeforeValidator(_whole, json_schema_input_type=int)]
Amount = Annotated[Decimal, Field(ge=0), BeforeValidator(_amount, json_schema_input_type=float)]
Flag = Annotated[bool, BeforeValidator(_flag, json_schema_input_type=bool)]
Phone = Annotated[str, AfterValidator(_phone)]
Email = Annotated[str, AfterValidator(_email)]
Url = Annotated[str, AfterValidator(_url)]
Hours = Annotated[str, AfterValidator(_hours)]
LanguageTag = Annotated[str, AfterValidator(_tag)]
Postcode = Annotated[str, Field(pattern=r"^[0-9]{5}$")]
