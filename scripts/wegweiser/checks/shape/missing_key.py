"""Eine Angabe, die fehlt.

Was: Eine Zeile, die jeder Eintrag haben muss, fehlt.
Warum: Ohne diese Angabe kann ein Mensch nicht entscheiden, ob das Angebot zu ihm passt.
Stattdessen: Ergänzen Sie die Zeile. Die Hilfe sagt, was hineingehört.
"""

from wegweiser.problem import Severity

ID = "missing-key"
SEVERITY = Severity.error
