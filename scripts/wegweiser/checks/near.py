"""Help for a name that does not exist."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from wegweiser.problem import Saying, say

_COMPARED = 200


def did_you_mean(name: str, names: Iterable[str]) -> Saying:
    """The nearest existing name, or what names there are."""
    known = frozenset(names)
    near = difflib.get_close_matches(name, sorted(known) if len(known) <= _COMPARED else _alike(name, known), 1, 0.6)
    if near:
        return say("Meinten Sie „{near}“?", near=near[0])
    if len(known) > 12:
        return say("Diesen Namen gibt es nicht; es gibt {count} andere.", count=len(known))
    return say("Es gibt: {names}.", names=", ".join(sorted(known)) or "–")


def _alike(name: str, known: frozenset[str]) -> Sequence[str]:
    """Names with the rarest triples of letters that this one has too: to compare it with thousands would take too long."""
    holders = _holders(known)
    found: dict[str, None] = {}
    for triple in sorted(_triples(name) & holders.keys(), key=lambda triple: (len(holders[triple]), triple)):
        found |= dict.fromkeys(holders[triple])
        if len(found) >= _COMPARED:
            break
    return [*found][:_COMPARED]


@lru_cache(maxsize=4)
def _holders(known: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """Triple of letters → the names that have it."""
    holders: dict[str, list[str]] = defaultdict(list)
    for name in sorted(known):
        for triple in _triples(name):
            holders[triple].append(name)
    return holders


def _triples(name: str) -> set[str]:
    return {name[index : index + 3] for index in range(max(len(name) - 2, 1))}
