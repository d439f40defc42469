"""QR codes to print large: made once per address, for every language's paper shows the same."""

from __future__ import annotations

from functools import cache

import segno
from markupsafe import Markup


@cache
def svg(address: str) -> Markup:
    """The code of an address as inline SVG without a size; readable still when a quarter of it is torn off or dirty."""
    code = segno.make_qr(address, error="q")
    return Markup(code.svg_inline(border=4, omitsize=True, light="#fff", svgclass=None, lineclass=None))
