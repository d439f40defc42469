"""Ein zu kurzer Text oder eine Liste mit falscher Länge.

Was: Der Text ist sehr kurz, die Liste ist leer, oder sie hat zu viele Einträge.
Warum: Zu wenig sagt nichts; zu viele Lebensbereiche oder Zusagen machen ein Angebot unklar.
Stattdessen: Schreiben Sie einen ganzen Satz, oder so viele Einträge, wie die Tabelle der Felder erlaubt.
"""

from wegweiser.problem import Severity

ID = "wrong-length"
SEVERITY = Severity.error
