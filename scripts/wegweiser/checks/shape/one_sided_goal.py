"""Ein Ziel, bei dem eine Seite mehr zusagt.

Was: Unter person und counselling stehen nicht gleich viele Zusagen.
Warum: Eine Vereinbarung hat zwei Seiten; auf dem Blatt stehen die Zusagen nebeneinander.
Stattdessen: Schreiben Sie auf beiden Seiten gleich viele Punkte.
"""

from wegweiser.problem import Severity

ID = "one-sided-goal"
SEVERITY = Severity.error
