"""Ein Wort, das nicht in der Liste steht.

Was: Für diese Angabe gibt es eine feste Liste von Wörtern, und dieses ist nicht dabei.
Warum: Nur die Wörter der Liste sind in alle Sprachen übersetzt und im Filter zu finden.
Stattdessen: Wählen Sie ein Wort aus der Liste, die die Hilfe nennt.
"""

from wegweiser.problem import Severity

ID = "unknown-value"
SEVERITY = Severity.error
