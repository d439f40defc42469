"""Ein Preis ohne Betrag.

Was: Bei kind: fixed oder kind: range fehlt amount.
Warum: Wer wenig Geld hat, muss vorher wissen, was es kostet.
Stattdessen: Schreiben Sie amount: 25 dazu. Wenn Sie den Betrag nicht kennen, schreiben Sie kind: ask.
"""

from wegweiser.problem import Severity

ID = "cost-without-amount"
SEVERITY = Severity.error
