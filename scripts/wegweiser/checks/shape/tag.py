"""Eine Anweisung mit !.

Was: Ein Wert beginnt mit einem Ausrufezeichen, ohne Anführungszeichen. Für YAML ist das eine besondere Anweisung.
Warum: Der Katalog enthält nur Texte; Anweisungen führt das Programm nie aus.
Stattdessen: Löschen Sie das Wort mit dem Ausrufezeichen, oder setzen Sie den Text in Anführungszeichen.
"""

from wegweiser.problem import Severity

ID = "tag"
SEVERITY = Severity.error
