"""Eine Stelle, die niemand lesen kann.

Was: Ab dieser Zeile folgt die Datei nicht mehr den Regeln von YAML.
Warum: Das Programm kann die Datei nicht verstehen und lässt sie ganz weg.
Stattdessen: Prüfen Sie Anführungszeichen und Einrückung. Texte mit einem Doppelpunkt gehören in Anführungszeichen.
"""

from wegweiser.problem import Severity

ID = "bad-yaml"
SEVERITY = Severity.error
