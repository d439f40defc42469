"""Eine Adresse, die sich nicht prüfen ließ.

Was: Der Server war nicht erreichbar, war zu langsam, oder er lässt Programme nicht zu (zum Beispiel 403, 405, 429, 500).
Warum: Das heißt nicht, dass der Link kaputt ist: Viele Server antworten nur einem Browser, und jeder hat einmal eine Störung.
Stattdessen: Öffnen Sie die Adresse selbst, wenn die Meldung über mehrere Wochen bleibt.
"""

from wegweiser.problem import Severity

ID = "link-unchecked"
SEVERITY = Severity.note
