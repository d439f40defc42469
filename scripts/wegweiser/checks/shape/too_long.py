"""Ein zu langer Text.

Was: Der Text hat mehr Zeichen, als hier erlaubt sind.
Warum: Lange Titel und Sätze sind schwer zu lesen und passen nicht auf ein Telefon.
Stattdessen: Kürzen Sie den Text. Einzelheiten gehören in description.
"""

from wegweiser.problem import Severity

ID = "too-long"
SEVERITY = Severity.error
