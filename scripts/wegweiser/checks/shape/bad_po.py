"""Eine beschädigte Stelle in einer Übersetzungsdatei.

Was: Eine Zeile oder ein Eintrag in einer PO-Datei folgt nicht den Regeln, oder ein Eintrag steht zweimal da.
Warum: Der Eintrag wird nicht gelesen: Auf der Seite erscheint der deutsche Text.
Stattdessen: Öffnen Sie die Datei mit Poedit oder einem Texteditor und vergleichen Sie mit dem Eintrag davor.
"""

from wegweiser.problem import Severity

ID = "bad-po"
SEVERITY = Severity.error
