"""Says what only one of two texts has."""

from __future__ import annotations

from collections import Counter

from wegweiser.problem import Saying, say

EMPTY: Counter[str] = Counter()
"""What most texts have; nobody changes it."""


def difference(lang: str, german: Counter[str], translated: Counter[str]) -> Saying | None:
    """What the German text has and its translation has not, and the other way round; None where both have the same."""
    if german is translated or german == translated:
        return None
    missing, added = _listed(german - translated), _listed(translated - german)
    if not added:
        return say("{lang}: In der Übersetzung fehlt {missing}.", lang=lang, missing=missing)
    if not missing:
        return say("{lang}: Nur in der Übersetzung steht {added}.", lang=lang, added=added)
    return say("{lang}: In der Übersetzung fehlt {missing}; dafür steht dort {added}.", lang=lang, missing=missing, added=added)


def _listed(found: Counter[str]) -> str:
    return ", ".join(f"„{each}“" if count == 1 else f"{count}-mal „{each}“" for each, count in sorted(found.items()))
