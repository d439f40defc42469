"""Eine fehlende Datei municipality.yml.

Was: Die Datei offers/municipality.yml gibt es nicht.
Warum: Ohne sie weiß das Programm nicht, wie die Stadt heißt, welche Sprachen die Seite hat und wer verantwortlich ist.
Stattdessen: Legen Sie die Datei an; eine Vorlage liegt in offers/municipality.yml der Vorführung.
"""

from wegweiser.problem import Severity

ID = "no-municipality"
SEVERITY = Severity.error
