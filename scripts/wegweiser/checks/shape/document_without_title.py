"""Eine Textseite ohne Kopf.

Was: Die Datei in docs/ beginnt nicht mit einem Kopf aus title und description zwischen zwei Zeilen ---.
Warum: Der Titel steht im Browser und in der Suche; ohne ihn hat die Seite keinen Namen.
Stattdessen: Beginnen Sie die Datei mit ---, title: …, description: …, ---.
"""

from wegweiser.problem import Severity

ID = "document-without-title"
SEVERITY = Severity.error
