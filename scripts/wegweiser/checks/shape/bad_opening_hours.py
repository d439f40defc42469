"""Zeiten in falscher Form.

Was: Die Zeiten folgen nicht der Schreibweise von OpenStreetMap, zum Beispiel weil die Tage auf Deutsch abgekürzt sind.
Warum: Aus den Zeiten macht das Programm Sätze in jeder Sprache, und Einträge im Kalender.
Stattdessen: Schreiben Sie zum Beispiel "Mo-Fr 09:00-12:00; Th 14:00-18:00". Die Tage heißen Mo, Tu, We, Th, Fr, Sa, Su.
"""

from wegweiser.problem import Severity

ID = "bad-opening-hours"
SEVERITY = Severity.error
