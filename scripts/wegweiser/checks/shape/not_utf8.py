"""Eine Datei, die nicht in UTF-8 gespeichert ist.

Was: Die Datei hat eine andere Zeichenkodierung, zum Beispiel die von altem Windows.
Warum: Umlaute, arabische und kyrillische Buchstaben werden dann zu falschen Zeichen.
Stattdessen: Wählen Sie beim Speichern im Editor die Zeichenkodierung „UTF-8“.
"""

from wegweiser.problem import Severity

ID = "not-utf8"
SEVERITY = Severity.error
