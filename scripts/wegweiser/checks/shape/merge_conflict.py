"""Ein ungelöster Konflikt von git.

Was: In der Datei stehen noch Zeilen mit <<<<<<<, ======= oder >>>>>>>.
Warum: Zwei Menschen haben die gleiche Stelle geändert, und niemand hat entschieden, was gilt.
Stattdessen: Behalten Sie die richtige Fassung und löschen Sie die andere und die drei Zeilen mit den Zeichen.
"""

from wegweiser.problem import Severity

ID = "merge-conflict"
SEVERITY = Severity.error
