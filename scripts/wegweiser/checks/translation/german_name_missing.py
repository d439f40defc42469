"""Ein deutscher Name, der bei der ersten Nennung fehlt.

Was: Der deutsche Text nennt ein Amt oder ein Papier (zum Beispiel Ausländerbehörde, Jobcenter, Duldung), und die Übersetzung nennt bei
der ersten Erwähnung im Angebot, auf der Seite oder im Ziel den deutschen Namen nicht.
Warum: Der deutsche Name steht an der Tür und auf dem Brief. Wer nur die Übersetzung kennt, erkennt ihn dort nicht.
Stattdessen: Setzen Sie den deutschen Namen in runden Klammern hinter die Übersetzung.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.names import names, shows
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "german-name-missing"
SEVERITY = Severity.note


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The first mention of each name in each record, outside of search words."""
    seen: set[tuple[str, str]] = set()
    for message, entry in translation.current:
        found = names(message.text)
        if not found or message.is_search_word:
            continue
        record = "/".join(message.context.split("/")[:2]) or message.text
        for name in found:
            if (record, name) not in seen and not shows(entry.translation, name):
                fact = say("{lang}: Der deutsche Name „{name}“ fehlt bei der ersten Nennung.", lang=translation.lang, name=name)
                yield wrong(message, entry, fact, say("Schreiben Sie ihn in runden Klammern dahinter: … ({name})", name=name))
            seen.add((record, name))
