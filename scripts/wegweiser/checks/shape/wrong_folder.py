"""Ein Angebot im falschen Ordner.

Was: Der erste Lebensbereich in life_areas ist ein anderer als der Ordner, in dem die Datei liegt.
Warum: Wer das Angebot später ändern will, sucht es im falschen Ordner.
Stattdessen: Nennen Sie den Ordner zuerst in life_areas, oder verschieben Sie die Datei in den Ordner des ersten Lebensbereichs.
"""

from wegweiser.problem import Severity

ID = "wrong-folder"
SEVERITY = Severity.error
