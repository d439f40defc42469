"""Eine Übersetzung, die älter ist als der deutsche Text.

Was: Der deutsche Text wurde geändert, nachdem er übersetzt wurde.
Warum: Die Übersetzung sagt vielleicht etwas, das nicht mehr stimmt: eine alte Zeit, einen alten Preis.
Stattdessen: Führen Sie wegweiser sync aus, passen Sie die Übersetzung an und löschen Sie beim Eintrag das Wort fuzzy.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Mistranslation, Translation
from wegweiser.problem import Severity, say
from wegweiser.translation.text import State

ID = "outdated-translation"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Fuzzy entries, where the translator corrects them, with the German as it was and as it is."""
    for message, entry in translation.of(State.outdated):
        if entry.previous is None:
            fact = say("{lang}: Die Übersetzung von „{now}“ ist als veraltet markiert.", lang=translation.lang, now=message.text)
        else:
            fact = say(
                "{lang}: Aus „{before}“ wurde „{now}“ ({context}).",
                lang=translation.lang,
                before=entry.previous,
                now=message.text,
                context=message.context,
            )
        help = say("Führen Sie wegweiser sync aus, passen Sie die Übersetzung an und löschen Sie das Wort fuzzy.")
        yield Mistranslation(entry.position or message.places[0], fact, help)
