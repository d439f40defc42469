"""Mehrere Dokumente in einer Datei.

Was: Eine Zeile mit --- beginnt in der Datei ein zweites Dokument.
Warum: Eine Datei ist ein Eintrag; alles nach der Zeile würde verloren gehen.
Stattdessen: Schreiben Sie jeden Eintrag in eine eigene Datei, oder löschen Sie die Zeile mit ---.
"""

from wegweiser.problem import Severity

ID = "several-documents"
SEVERITY = Severity.error
