"""Eine Preisspanne ohne Ende.

Was: Bei kind: range fehlt amount_max, oder amount_max ist nicht größer als amount.
Warum: Eine Spanne braucht den kleinsten und den größten Betrag.
Stattdessen: Schreiben Sie amount für den kleinsten und amount_max für den größten Betrag.
"""

from wegweiser.problem import Severity

ID = "range-without-end"
SEVERITY = Severity.error
