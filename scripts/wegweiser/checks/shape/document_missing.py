"""Eine Textseite, die in einer Sprache fehlt.

Was: Eine Seite in docs/ gibt es auf Deutsch, aber nicht in allen Sprachen der Seite.
Warum: Wer diese Sprache liest, kommt zur deutschen Seite.
Stattdessen: Übersetzen Sie die deutsche Datei und speichern Sie sie mit dem Kürzel der Sprache, zum Beispiel about.ar.md.
Ist die Seite nur für deutschsprachige Fachkräfte, schreiben Sie in ihren Kopf german_only: true.
"""

from wegweiser.problem import Severity

ID = "document-missing"
SEVERITY = Severity.warning
