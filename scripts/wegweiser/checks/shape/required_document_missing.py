"""Eine Textseite, die jede Stadt braucht.

Was: In docs/ fehlt auf Deutsch eine Seite, zu der jede andere führt: about oder legal/translations.
Warum: Das Gesetz verlangt Impressum, Datenschutz und Barrierefreiheit; die anderen Sprachen führen zur deutschen Seite.
Stattdessen: Schreiben Sie die Datei, zum Beispiel docs/legal/translations.de.md.
"""

from wegweiser.problem import Severity

ID = "required-document-missing"
SEVERITY = Severity.error
