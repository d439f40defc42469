"""Eine Textseite, die jede Stadt braucht.

Was: In docs/ fehlt auf Deutsch eine Seite, zu der jede andere führt: about oder legal/translations.
Warum: Jede Seite führt dorthin; Leserinnen und Leser sollen wissen, wer dahintersteht und welcher Text gilt.
Stattdessen: Schreiben Sie die Datei, zum Beispiel docs/legal/translations.de.md.
"""

from wegweiser.problem import Severity

ID = "required-document-missing"
SEVERITY = Severity.error
