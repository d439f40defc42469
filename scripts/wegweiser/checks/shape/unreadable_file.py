"""Eine Datei, die sich nicht lesen lässt.

Was: Es gibt die Datei, aber sie lässt sich nicht öffnen, oder sie ist ein Ordner.
Warum: Was in der Datei steht, fehlt auf der Seite.
Stattdessen: Prüfen Sie, ob es eine gewöhnliche Datei ist und wer sie lesen darf.
"""

from wegweiser.problem import Severity

ID = "unreadable-file"
SEVERITY = Severity.error
