"""Angaben ohne Quelle.

Was: Es steht weder source_url noch source_note in der Datei.
Warum: Wer die Angaben später prüft, muss wissen, woher sie kommen.
Stattdessen: Schreiben Sie die Internetseite (source_url) oder einen Satz wie „Auskunft am Telefon“ (source_note).
"""

from wegweiser.problem import Severity

ID = "no-source"
SEVERITY = Severity.error
