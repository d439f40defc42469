"""Eine Ausnahme ohne Grund.

Was: Ein Kommentar „# accept: …“ nennt keine Regel oder keinen Grund. Er gilt dann nicht.
Warum: Wer die Datei später liest, muss wissen, ob der Grund noch besteht.
Stattdessen: Schreiben Sie „# accept: name-der-regel – Grund“, zum Beispiel „# accept: no-contact – nur vor Ort, so gewünscht“.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Accepting, Blemish
from wegweiser.problem import Severity, say

ID = "acceptance-without-reason"
SEVERITY = Severity.warning


def check(accepting: Accepting) -> Iterator[Blemish]:
    """Every acceptance that says no rule or no reason."""
    for acceptance in accepting.every:
        if not acceptance.reason:
            help = say("Schreiben Sie „# accept: name-der-regel – Grund“.")
            yield Blemish(acceptance.position, say("Hier steht nicht, warum die Stelle so bleiben soll."), help)
