"""What all templates of the peers share: languages, labels, icons."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from bench.content import TERMS, Language

ADDRESS = "https://wegweiser.example/"


def shared(languages: Sequence[Language]) -> Mapping[str, Any]:
    """Global data of a site; an icon is a path of some 300 bytes, as in our pages."""
    return {
        "address": ADDRESS,
        "languages": [{"code": each.code, "name": each.name, "direction": each.direction} for each in languages],
        "labels": {each.code: each.labels for each in languages},
        "areas": {each.code: each.areas for each in languages},
        "area_ids": list(languages[0].areas),
        "directions": {each.code: each.direction for each in languages},
        "icons": {name: _icon(name) for name in TERMS},
    }


def _icon(name: str) -> str:
    dice = random.Random(name)
    return "M12 2" + "".join(f"l{dice.uniform(-9, 9):.2f} {dice.uniform(-9, 9):.2f}" for _ in range(26)) + "z"
