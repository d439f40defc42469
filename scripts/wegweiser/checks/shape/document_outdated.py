"""Eine Textseite, die älter ist als die deutsche.

Was: Die deutsche Fassung wurde geändert, nachdem diese Fassung übersetzt wurde.
Warum: In dieser Sprache steht vielleicht etwas, das nicht mehr stimmt.
Stattdessen: Passen Sie den Text an und schreiben Sie in den Kopf translated_from mit der Zahl aus der Hilfe.
"""

from wegweiser.problem import Severity

ID = "document-outdated"
SEVERITY = Severity.warning
