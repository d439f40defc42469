"""Zwei Begriffe mit einer Übersetzung.

Was: Zwei verschiedene Begriffe einer Liste oder zwei verschiedene Titel von Angeboten, Zielen, Seiten oder Notrufnummern haben dieselbe
Übersetzung.
Warum: Wer filtert oder auswählt, kann sie nicht unterscheiden und wählt das Falsche.
Stattdessen: Übersetzen Sie beide so, dass man sie unterscheiden kann.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "same-label-twice"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Within one list, the second text that is translated like the first, though the German ones differ."""
    first: dict[tuple[str, str], str] = {}
    for message, entry in translation.current:
        group = _list(message.context)
        if not group:
            continue
        label = entry.translation.strip().casefold()
        other = first.setdefault((group, label), message.text)
        if other.casefold() != message.text.casefold():
            fact = say(
                "{lang}: „{text}“ heißt wie „{other}“: {label}",
                lang=translation.lang,
                text=message.text,
                other=other,
                label=entry.translation,
            )
            yield wrong(message, entry, fact, say("Übersetzen Sie beide so, dass man sie unterscheiden kann."))


def _list(context: str) -> str:
    """The list a text is a label of: `offer-type/counselling` → `offer-type`, `offer/deutsch-a1/title` → `offer/title`."""
    kind, _, rest = context.partition("/")
    if rest.endswith("/title"):
        return f"{kind}/title"
    return kind if rest and "/" not in rest and kind != "municipality" else ""
