"""Eine Zeile, die zweimal da steht.

Was: Das gleiche Wort vor dem Doppelpunkt kommt in diesem Block zweimal vor.
Warum: Nur eine der beiden Zeilen kann gelten, und niemand weiß, welche gemeint ist.
Stattdessen: Behalten Sie die richtige Zeile und löschen Sie die andere.
"""

from wegweiser.problem import Severity

ID = "duplicate-key"
SEVERITY = Severity.error
