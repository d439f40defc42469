"""Eine E-Mail-Adresse, die keine ist.

Was: Der Adresse fehlt ein Teil, oder sie hat ein Zeichen zu viel.
Warum: Eine Nachricht an diese Adresse kommt nie an.
Stattdessen: Schreiben Sie die ganze Adresse der Stelle, zum Beispiel beratung@example.org.
"""

from wegweiser.problem import Severity

ID = "bad-email"
SEVERITY = Severity.error
