"""Eine Zeile, die es hier nicht gibt.

Was: Das Wort vor dem Doppelpunkt ist an dieser Stelle nicht bekannt; oft ist es nur ein Tippfehler.
Warum: Die Angabe würde nicht gezeigt, und niemand würde es merken.
Stattdessen: Schreiben Sie den Namen so, wie die Hilfe ihn nennt. Alle Namen stehen in der Tabelle der Felder.
"""

from wegweiser.problem import Severity

ID = "unknown-key"
SEVERITY = Severity.error
