"""How cost grows: the exponent e in cost ~ size^e. 1 is a straight line; less means that fixed costs still show."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
"""A size and its cost."""


def fitted(points: Sequence[Point]) -> float:
    """Slope of the least-squares line through the logarithms of at least two sizes and their costs."""
    logs = [(math.log(size), math.log(cost)) for size, cost in points]
    x, y = (sum(column) / len(logs) for column in zip(*logs, strict=True))
    slope: float = sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)
    return slope


def last(points: Sequence[Point]) -> float:
    """The exponent between the two largest sizes, where fixed costs hide the least."""
    return fitted(sorted(points)[-2:])
