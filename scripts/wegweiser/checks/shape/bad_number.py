"""Etwas, das keine ganze Zahl ist.

Was: Hier gehört eine Zahl aus Ziffern hin, ohne Wörter und ohne Komma.
Warum: Mit der Zahl wird gefiltert und gerechnet.
Stattdessen: Schreiben Sie nur Ziffern, zum Beispiel 18.
"""

from wegweiser.problem import Severity

ID = "bad-number"
SEVERITY = Severity.error
