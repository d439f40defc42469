"""Ein Wert von der falschen Art.

Was: Hier steht zum Beispiel ein einzelnes Wort, wo eine Liste sein muss, oder ein Block, wo ein Text sein muss.
Warum: Das Programm weiß nicht, wie es den Wert zeigen soll.
Stattdessen: Schreiben Sie ihn so wie in einem anderen Eintrag: Listen mit „- “, Blöcke mit eingerückten Zeilen „name: wert“.
"""

from wegweiser.problem import Severity

ID = "wrong-type"
SEVERITY = Severity.error
