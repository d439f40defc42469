"""Ein Name, den es schon gibt.

Was: Zwei Dateien oder zwei Einträge haben den gleichen Namen (id).
Warum: Der Name ist die Adresse der Seite; zwei Seiten können nicht die gleiche Adresse haben. Nur die erste wird gezeigt.
Stattdessen: Geben Sie dem neuen Eintrag einen anderen Namen, den es noch nie gab.
"""

from wegweiser.problem import Severity

ID = "duplicate-id"
SEVERITY = Severity.error
