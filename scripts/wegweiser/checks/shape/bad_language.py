"""Ein Sprachkürzel, das es nicht gibt.

Was: Das Kürzel steht nicht in der internationalen Liste BCP 47.
Warum: Am Kürzel erkennen Browser und Vorlese-Programme die Sprache und die Schreibrichtung.
Stattdessen: Schreiben Sie zum Beispiel de, ar, uk (Ukrainisch), fa (Persisch), prs (Dari), kmr (Kurmandschi) oder ckb (Sorani).
"""

from wegweiser.problem import Severity

ID = "bad-language"
SEVERITY = Severity.error
