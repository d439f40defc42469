"""Eine Ausnahme, die nichts mehr ausnimmt.

Was: Ein Kommentar „# accept: …“ nennt eine Regel, die an dieser Stelle nichts findet, die es nicht gibt oder von der es keine
Ausnahme gibt: Fehler in Dateien, Zeilen und einzelnen Angaben lassen sich nicht hinnehmen, denn die Seite kann sie nicht zeigen.
Warum: Eine Ausnahme, die niemand mehr braucht, verdeckt den nächsten Fehler an derselben Stelle.
Stattdessen: Löschen Sie den Kommentar, oder schreiben Sie den Namen der Regel so, wie er in der Meldung steht.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.near import did_you_mean
from wegweiser.checks.rule import Accepting, Blemish
from wegweiser.problem import Saying, Severity, say

ID = "needless-acceptance"
SEVERITY = Severity.warning


def check(accepting: Accepting) -> Iterator[Blemish]:
    """Every acceptance with a reason that accepted nothing, although its rule was asked."""
    for acceptance in accepting.every:
        if acceptance not in accepting.used and acceptance.reason and (found := _wrong(acceptance.rule, accepting)):
            yield Blemish(acceptance.position, *found)


def _wrong(rule: str, accepting: Accepting) -> tuple[Saying, Saying] | None:
    if rule not in accepting.known:
        return say("Eine Regel „{rule}“ gibt es nicht.", rule=rule), did_you_mean(rule, accepting.known)
    if rule in accepting.shape:
        return say("„{rule}“ lässt sich nicht hinnehmen.", rule=rule), say("Berichtigen Sie die Stelle und löschen Sie den Kommentar.")
    if rule in accepting.ran:
        return say("Hier findet „{rule}“ nichts, was hinzunehmen wäre.", rule=rule), say("Löschen Sie den Kommentar.")
    return None
