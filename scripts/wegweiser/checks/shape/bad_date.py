"""Ein Datum in falscher Form.

Was: Das Datum ist nicht als Jahr-Monat-Tag geschrieben, oder diesen Tag gibt es nicht.
Warum: Nur ein eindeutiges Datum lässt sich in alle Sprachen und in Kalender schreiben.
Stattdessen: Schreiben Sie zum Beispiel 2026-09-30 für den 30. September 2026.
"""

from wegweiser.problem import Severity

ID = "bad-date"
SEVERITY = Severity.error
