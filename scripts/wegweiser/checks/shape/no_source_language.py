"""Eine Seite ohne Ausgangssprache.

Was: In languages ist nicht genau eine Sprache source, oder es ist nicht de.
Warum: Alle Texte werden auf Deutsch geschrieben und von dort übersetzt.
Stattdessen: Schreiben Sie {code: de, status: source} und bei allen anderen Sprachen required oder in_progress.
"""

from wegweiser.problem import Severity

ID = "no-source-language"
SEVERITY = Severity.error
