"""Help for a name that does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from wegweiser.problem import Saying, say


def did_you_mean(name: str, names: Iterable[str]) -> Saying:
    """The nearest existing name, or what names there are."""
    known = sorted(names)
    near = difflib.get_close_matches(name, known, 1, 0.6)
    if near:
        return say("Meinten Sie „{near}“?", near=near[0])
    if len(known) > 12:
        return say("Diesen Namen gibt es nicht; es gibt {count} andere.", count=len(known))
    return say("Es gibt: {names}.", names=", ".join(known) or "–")
