"""Ein Tabulator am Anfang der Zeile.

Was: Die Zeile ist mit der Tabulator-Taste eingerückt.
Warum: YAML erlaubt nur Leerzeichen; sonst ist nicht klar, was wozu gehört.
Stattdessen: Löschen Sie den Tabulator und drücken Sie für jede Stufe zweimal die Leertaste.
"""

from wegweiser.problem import Severity

ID = "tab"
SEVERITY = Severity.error
