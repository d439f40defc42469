"""Ein Angebot, bei dem niemand sagt, bis wann es gilt.

Was: Es steht weder valid_until noch open_ended: true in der Datei.
Warum: Viele Angebote enden mit ihrer Förderung. Ohne Frist bleiben sie für immer auf der Seite.
Stattdessen: Schreiben Sie valid_until: 2027-06-30, oder open_ended: true, wenn es kein Ende gibt.
"""

from wegweiser.problem import Severity

ID = "no-end-said"
SEVERITY = Severity.error
