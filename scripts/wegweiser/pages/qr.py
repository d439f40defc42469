"""An address as a QR code: a small SVG for paper."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import segno

MASK = 2
"""Any mask can be read; trying all eight for the best one takes five times as long, for every offer."""
QUIET = 4
"""The white edge that the standard asks for, in modules."""


@cache
def svg(address: str, error: str = "m") -> str:
    """The code of an address: one path, a run of dark modules after the other. With `error` q a quarter of it may be torn off or dirty."""
    code = segno.make_qr(address, error=error, boost_error=False, mask=MASK)
    rows = "".join(_row(bytes(row), y + QUIET) for y, row in enumerate(code.matrix))
    size = len(code.matrix) + 2 * QUIET
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{rows}"/></svg>\n'
    )


def _row(modules: bytes, y: int) -> str:
    path, x = [], 0
    for light, run in ((part[:1] == b"\0", len(part)) for part in _runs(modules)):
        if not light:
            path.append(f"M{x + QUIET} {y}h{run}v1h-{run}z")
        x += run
    return "".join(path)


def _runs(modules: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(modules):
        end = start
        while end < len(modules) and modules[end] == modules[start]:
            end += 1
        yield modules[start:end]
        start = end
