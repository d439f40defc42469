"""Ein Verweis mit & oder *.

Was: Ein Wert beginnt mit & oder *, ohne Anführungszeichen. Für YAML ist das ein Verweis auf eine andere Stelle.
Warum: Verweise sind schwer zu lesen, und sie können eine Datei riesengroß machen.
Stattdessen: Schreiben Sie den Text an jeder Stelle aus. Soll er mit & oder * beginnen, setzen Sie ihn in Anführungszeichen.
"""

from wegweiser.problem import Severity

ID = "anchor"
SEVERITY = Severity.error
