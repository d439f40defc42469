"""Ein Wert in der falschen Form.

Was: Der Wert hat Zeichen, die hier nicht erlaubt sind, oder zu viele oder zu wenige. Auch Dateinamen gehören dazu.
Warum: Kurznamen werden zu Adressen von Seiten, Postleitzahlen und Nummern werden gesucht und gewählt.
Stattdessen: Kurznamen: kleine Buchstaben a bis z, Ziffern und Bindestriche. Postleitzahlen: fünf Ziffern in Anführungszeichen.
"""

from wegweiser.problem import Severity

ID = "wrong-form"
SEVERITY = Severity.error
