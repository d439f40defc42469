"""Eine Textseite ohne Sprache im Namen.

Was: Eine Datei in docs/ hat vor .md kein Kürzel einer Sprache der Seite.
Warum: Das Programm weiß nicht, zu welcher Sprache der Text gehört.
Stattdessen: Nennen Sie die Datei zum Beispiel about.de.md.
"""

from wegweiser.problem import Severity

ID = "document-language"
SEVERITY = Severity.error
