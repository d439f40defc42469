"""Ein Angebot ohne Zeiten.

Was: Unter schedule steht weder hours noch by_appointment: true noch note.
Warum: Wer nicht weiß, wann etwas ist, kommt nicht oder steht vor einer geschlossenen Tür.
Stattdessen: Schreiben Sie die Zeiten (hours), by_appointment: true oder einen kurzen Satz (note).
"""

from wegweiser.problem import Severity

ID = "schedule-empty"
SEVERITY = Severity.error
