"""Leerzeichen am Ende einer Zeile, oder der letzten Zeile fehlt ihr Ende.

Was: Nach dem letzten Zeichen einer Zeile stehen Leerzeichen oder Tabulatoren, oder die Datei endet mitten in der Zeile.
In Texten aus mehreren Zeilen wird nicht gesucht: Dort können Leerzeichen etwas bedeuten.
Warum: Man sieht sie nicht, aber jeder Vergleich zweier Fassungen zeigt sie als Änderung.
Stattdessen: Rufen Sie wegweiser check --fix auf, oder löschen Sie die Leerzeichen und beenden Sie die letzte Zeile mit der Eingabetaste.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Blemish
from wegweiser.fixes.space import space
from wegweiser.problem import Severity, say
from wegweiser.source import Source

ID = "trailing-space"
SEVERITY = Severity.note


def check(source: Source) -> Iterator[Blemish]:
    """Every line with such an end."""
    for edit in space(source):
        fact = say("Die letzte Zeile hört ohne Zeilenende auf.") if edit.text else say("Am Ende der Zeile stehen Leerzeichen.")
        yield Blemish(edit.position(source), fact, say("Rufen Sie wegweiser check --fix auf."))
