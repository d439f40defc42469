"""Eine Zahl, die nicht stimmen kann.

Was: Die Zahl ist zu groß oder zu klein, zum Beispiel ein Alter von 180 Jahren oder ein Ort außerhalb von Deutschland.
Warum: Mit einer falschen Zahl finden die falschen Menschen das Angebot, oder niemand.
Stattdessen: Prüfen Sie die Zahl. Bei lat und lon werden die beiden Zahlen oft vertauscht.
"""

from wegweiser.problem import Severity

ID = "out-of-range"
SEVERITY = Severity.error
