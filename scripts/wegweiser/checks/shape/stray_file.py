"""Eine Datei am falschen Platz.

Was: In offers/ liegt eine Datei oder ein Ordner, den das Programm nicht kennt, zum Beispiel mit der Endung .yaml statt .yml.
Warum: Die Datei wird nicht gelesen: Das Angebot fehlt auf der Seite, und niemand merkt es.
Stattdessen: Legen Sie Angebote in offers/<Lebensbereich>/<id>.yml ab, Organisationen in offers/organisations/<id>.yml.
"""

from wegweiser.problem import Severity

ID = "stray-file"
SEVERITY = Severity.error
