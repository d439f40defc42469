"""Eine Textseite dort, wo eine Seite aus den Angaben der Stadt entsteht.

Was: In docs/legal/ liegt ein eigenes Impressum, eine eigene Datenschutzerklärung oder eine eigene Erklärung zur Barrierefreiheit.
Warum: Diese Seiten entstehen in jeder Sprache aus offers/municipality.yml. Zwei Fassungen unter einer Adresse widersprechen sich, und
niemand sieht, welche gilt. Dasselbe gilt für eine Datei wie docs/offers.de.md: Die Liste der Angebote entsteht aus dem Katalog.
Stattdessen: Tragen Sie die Angaben in offers/municipality.yml ein (body, statement), und löschen Sie die Datei.
"""

from wegweiser.problem import Severity

ID = "document-in-the-way"
SEVERITY = Severity.error
