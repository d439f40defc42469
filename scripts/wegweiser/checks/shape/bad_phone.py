"""Eine Telefonnummer in falscher Form.

Was: Die Nummer beginnt nicht mit +49, hat Leerzeichen oder andere Zeichen, oder sie ist zu kurz oder zu lang.
Warum: Ein Tipp auf die Nummer soll das Telefon wählen lassen, auch aus dem Ausland.
Stattdessen: Schreiben Sie die Nummer international und ohne Leerzeichen, zum Beispiel "+496990009123".
"""

from wegweiser.problem import Severity

ID = "bad-phone"
SEVERITY = Severity.error
