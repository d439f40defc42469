"""Eine Adresse, die es nicht mehr gibt.

Was: Der Server hat zweimal mit Abstand geantwortet, dass es die Seite nicht gibt (404 oder 410).
Warum: Wer sich informieren oder anmelden will, kommt dort nicht weiter.
Stattdessen: Suchen Sie die neue Adresse bei der Organisation; gibt es keine, löschen Sie die Zeile.
"""

from wegweiser.problem import Severity

ID = "dead-url"
SEVERITY = Severity.warning
