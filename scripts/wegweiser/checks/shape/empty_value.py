"""Ein Wert, der fehlt.

Was: Nach dem Doppelpunkt oder nach dem Strich steht nichts.
Warum: Vielleicht wurde eine Angabe vergessen; das Programm rät nicht.
Stattdessen: Schreiben Sie den Wert dazu, oder löschen Sie die ganze Zeile.
"""

from wegweiser.problem import Severity

ID = "empty-value"
SEVERITY = Severity.error
