"""Weder true noch false.

Was: Diese Angabe kennt nur ja (true) oder nein (false).
Warum: Ein anderes Wort kann das Programm nicht sicher verstehen.
Stattdessen: Schreiben Sie true für ja oder false für nein.
"""

from wegweiser.problem import Severity

ID = "bad-yes-no"
SEVERITY = Severity.error
