"""Ein Betrag in falscher Form.

Was: Der Betrag hat ein Komma, ein Zeichen für Euro oder ein Wort bei sich.
Warum: Jede Sprache schreibt Beträge anders; das Programm braucht die reine Zahl.
Stattdessen: Schreiben Sie Euro mit Punkt und ohne Zeichen, zum Beispiel 25 oder 2.50.
"""

from wegweiser.problem import Severity

ID = "bad-amount"
SEVERITY = Severity.error
