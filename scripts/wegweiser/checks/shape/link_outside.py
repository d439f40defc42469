"""Eine Verknüpfung aus dem Ordner hinaus.

Was: Die Datei ist nur ein Verweis (symbolischer Link) auf einen anderen Ort auf dem Rechner.
Warum: Auf anderen Rechnern gibt es diesen Ort nicht, und fremde Dateien gehören nicht auf die Seite.
Stattdessen: Löschen Sie die Verknüpfung und legen Sie die Datei selbst in den Ordner.
"""

from wegweiser.problem import Severity

ID = "link-outside"
SEVERITY = Severity.error
