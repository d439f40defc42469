"""Eine leere Datei.

Was: In der Datei steht nichts, oder nur Kommentare.
Warum: Jede Datei ist ein Eintrag auf der Seite; ein leerer Eintrag hilft niemandem.
Stattdessen: Füllen Sie die Datei aus, oder löschen Sie sie.
"""

from wegweiser.problem import Severity

ID = "empty-file"
SEVERITY = Severity.error
