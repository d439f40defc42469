"""Eine Aufenthaltsregel ohne Gesetz.

Was: Die Regel only oder except nennt nicht die Papiere (codes), das Gesetz (legal_basis) und die Frist (valid_until).
Warum: Wer wegen einer falschen Regel nicht kommt, verliert vielleicht ein Recht; und Gesetze ändern sich über Nacht.
Stattdessen: Ergänzen Sie alle drei Angaben, oder schreiben Sie rule: ask.
"""

from wegweiser.problem import Severity

ID = "residence-without-law"
SEVERITY = Severity.error
