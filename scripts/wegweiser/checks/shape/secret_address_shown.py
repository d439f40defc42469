"""Eine geheime Adresse, die da steht.

Was: Bei address_confidential: true stehen auch street, postcode, map oder sites.
Warum: Die Adresse schützt Menschen vor Gewalt. Diese Datei ist öffentlich, auch wenn die Seite die Adresse nicht zeigt.
Stattdessen: Löschen Sie die Adresse und sagen Sie der Koordination Bescheid: Sie steht noch im Verlauf von git.
"""

from wegweiser.problem import Severity

ID = "secret-address-shown"
SEVERITY = Severity.error
