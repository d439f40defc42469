"""Eine unvollständige Adresse.

Was: Bei kind: fixed fehlt Straße, Postleitzahl oder Ort. Bei kind: several stehen weniger als zwei Adressen unter sites.
Warum: Ohne ganze Adresse findet niemand den Weg.
Stattdessen: Schreiben Sie street, postcode und city. Bei mehreren Orten schreiben Sie jede Adresse unter sites.
"""

from wegweiser.problem import Severity

ID = "address-incomplete"
SEVERITY = Severity.error
