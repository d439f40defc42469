"""Die Angaben stehen nicht in der üblichen Reihenfolge.

Was: Eine Angabe steht weiter unten oder weiter oben als in den anderen Dateien; die Reihenfolge zeigt FIELDS.md.
Warum: Wer viele Dateien liest, findet jede Angabe an ihrem Platz, und zwei Dateien lassen sich Zeile für Zeile vergleichen.
Stattdessen: Rufen Sie wegweiser check --fix auf, oder verschieben Sie die Zeilen. Kommentare wandern mit.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Blemish
from wegweiser.fixes.order import order
from wegweiser.problem import Severity, say
from wegweiser.source import Source

ID = "key-order"
SEVERITY = Severity.note


def check(source: Source) -> Iterator[Blemish]:
    """The first key of each record that belongs further up."""
    for edit in order(source):
        fact = say("Diese Angabe gehört weiter nach oben: Die Reihenfolge steht in FIELDS.md.")
        yield Blemish(edit.position(source), fact, say("Rufen Sie wegweiser check --fix auf, oder verschieben Sie die Zeilen."))
