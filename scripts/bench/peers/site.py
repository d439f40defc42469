"""What all templates of the peers share: languages, labels, icons."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from bench.content import CONTACT, FACTS, SCHEMES, TERMS, Language

ADDRESS = "https://wegweiser.example/"


def shared(languages: Sequence[Language]) -> Mapping[str, Any]:
    """Global data of a site; an icon has some 400 bytes, as in our pages."""
    return {
        "address": ADDRESS,
        "languages": [{"code": each.code, "name": each.name, "direction": each.direction} for each in languages],
        "labels": {each.code: each.labels for each in languages},
        "areas": {each.code: each.areas for each in languages},
        "area_ids": list(languages[0].areas),
        "directions": {each.code: each.direction for each in languages},
        "svg": {name: _svg(name) for name in TERMS},
        "facts": FACTS,
        "contact": CONTACT,
        "schemes": SCHEMES,
    }


def _svg(name: str) -> str:
    dice = random.Random(name)
    path = "".join(f"l{dice.uniform(-9, 9):.2f} {dice.uniform(-9, 9):.2f}" for _ in range(26))
    return f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2{path}z"/></svg>'
