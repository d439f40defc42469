"""Telephone numbers as people write them → the form that every telephone dials."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from wegweiser.fixes.edit import Edit
from wegweiser.fixes.records import records
from wegweiser.shape import shaped
from wegweiser.source import Mark, Source
from wegweiser.spans import spans


def phone(source: Source) -> Iterator[Edit]:
    """Edits that bring numbers into the form +49…; a number that could be read in two ways stays."""
    wrong = set(_wrong(source))
    for span in spans(source.text) if wrong else ():
        if (span.line, span.column) in wrong and span.style not in ("|", ">"):
            quote = span.style or '"'
            old = source.text[span.start + len(span.style) : span.end - len(span.style)]
            if number := dialled(old):
                yield Edit(span.start, span.end, quote + number + quote, span.line, span.column)


def _wrong(source: Source) -> Iterator[Mark]:
    if "phone" in source.text:
        for record in records(source):
            for problem in shaped(record.model, record.data, source, record.at)[1]:
                if problem.rule == "bad-phone":
                    yield problem.position.line, problem.position.column


def dialled(text: str) -> str | None:
    """A German number in the form +49…; None where that is not certain."""
    number = re.sub(r"[\s/().\u2010-\u2015-]", "", re.sub(r"(?<=\d)\s*\(0\)", "", text))
    number = re.sub(r"^00", "+", number)
    number = re.sub(r"^0", "+49", number)
    if not re.fullmatch(r"\+49[1-9][0-9]{3,13}", number):
        return None
    return number if phonenumbers.is_possible_number(phonenumbers.parse(number)) else None
