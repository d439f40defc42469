"""Kontaktdaten im Text.

Was: In einem Text steht eine Telefonnummer, eine E-Mail-Adresse oder eine Internetadresse.
Warum: Dort wird sie nicht geprüft, lässt sich nicht antippen und muss in jeder Übersetzung geändert werden.
Stattdessen: Schreiben Sie sie in contact; im Text reicht „Rufen Sie uns an“, oder ein Link: [Formular](https://…).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from wegweiser.checks.rule import Finding
from wegweiser.checks.texts import german
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say

ID = "contact-in-prose"
SEVERITY = Severity.warning

_SIGN = re.compile(r"[@\d]|://|www\.")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:https?://|www\.)[^\s,;)]+"
    r"|(?<![\w§.,-])(?:\+\d{2}|00\d{2}|\(?0\d)[\d\s()/–-]{5,}\d(?![\w€%])"
)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Each text once; the emergency numbers speak of numbers for good reason."""
    for text in german(catalogue):
        if text.kind != "emergency" and _SIGN.search(text.text) and (match := _CONTACT.search(text.text)):
            fact = say("Im Text steht „{value}“.", value=match.group().strip())
            help = say("Schreiben Sie es in contact, und im Text nur: „Rufen Sie uns an“ oder „Schreiben Sie uns“.")
            yield Finding(text.kind, text.id, text.path, fact, help, text.below)
