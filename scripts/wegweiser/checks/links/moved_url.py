"""Eine Adresse, die umgezogen ist.

Was: Die Adresse leitet zu einem anderen Server weiter.
Warum: Weiterleitungen verschwinden nach einer Weile; manchmal gehört die alte Adresse dann jemand anderem.
Stattdessen: Öffnen Sie die neue Adresse. Ist es die richtige Seite, schreiben Sie die neue Adresse hin.
"""

from wegweiser.problem import Severity

ID = "moved-url"
SEVERITY = Severity.note
