"""Eine Internetadresse, die keine ist.

Was: Der Adresse fehlt https:// am Anfang, oder sie hat Leerzeichen.
Warum: Ein Tipp auf den Link führt ins Leere.
Stattdessen: Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers.
"""

from wegweiser.problem import Severity

ID = "bad-url"
SEVERITY = Severity.error
