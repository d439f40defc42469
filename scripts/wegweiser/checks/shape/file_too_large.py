"""Eine viel zu große Datei.

Was: Die Datei ist größer als 1 MB.
Warum: Ein Angebot hat nur wenige tausend Zeichen. Vielleicht wurde ein Bild oder ein Dokument hierher gespeichert.
Stattdessen: Speichern Sie hier nur Textdateien mit einem Angebot, einer Organisation oder einer Liste.
"""

from wegweiser.problem import Severity

ID = "file-too-large"
SEVERITY = Severity.error
