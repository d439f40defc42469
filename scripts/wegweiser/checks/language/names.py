"""German names of authorities and papers that stand on doors and letters: readers must recognise them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

NAMES: Mapping[str, tuple[str, ...]] = {
    "Agentur für Arbeit": ("Agentur für Arbeit",),
    "Aufenthaltserlaubnis": ("Aufenthaltserlaubnis",),
    "Aufenthaltsgestattung": ("Aufenthaltsgestattung",),
    "Ausländerbehörde": ("Ausländerbehörde",),
    "BAMF": ("BAMF", "Bundesamt für Migration und Flüchtlinge"),
    "Duldung": ("Duldung",),
    "Fiktionsbescheinigung": ("Fiktionsbescheinigung",),
    "JMD": ("JMD", "Jugendmigrationsdienst"),
    "Jobcenter": ("Jobcenter",),
    "MBE": ("MBE", "Migrationsberatung für erwachsene Zugewanderte"),
}
"""Name as the reader must see it → how it or its long form stands in German texts; either will do in the translation."""
_ANY = re.compile("|".join(sorted((rf"\b{form}(?:e?s|e?n)?\b" for forms in NAMES.values() for form in forms), key=len, reverse=True)))


@lru_cache(maxsize=50_000)
def names(german: str) -> tuple[str, ...]:
    """The names that a German text mentions."""
    found = " ".join(_ANY.findall(german))
    return tuple(name for name, forms in NAMES.items() if found and any(form in found for form in forms))


def shows(text: str, name: str) -> bool:
    """Whether a translation shows the name in German."""
    return any(form.casefold() in text.casefold() for form in NAMES[name])
