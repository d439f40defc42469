"""Ein Betrag bei einem kostenlosen Angebot.

Was: Bei kind: free steht auch amount oder amount_max.
Warum: Entweder kostet es etwas oder nicht; beides zusammen verwirrt.
Stattdessen: Löschen Sie den Betrag, oder schreiben Sie kind: fixed.
"""

from wegweiser.problem import Severity

ID = "free-with-amount"
SEVERITY = Severity.error
