"""Eine id, die in der Datei steht.

Was: In der Datei steht eine Zeile „id: …“.
Warum: Die id ist schon der Dateiname. Stünde sie zweimal da, könnten beide verschieden sein.
Stattdessen: Löschen Sie die Zeile.
"""

from wegweiser.problem import Severity

ID = "id-in-file"
SEVERITY = Severity.error
