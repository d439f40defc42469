"""Rules about the way a file is written; `wegweiser check --fix` mends what they find; one rule = one module and a line here."""

from __future__ import annotations

from wegweiser.checks.layout import (
    key_order,
    not_nfc,
    trailing_space,
)
from wegweiser.checks.rule import LayoutRule

LAYOUT: tuple[LayoutRule, ...] = (
    key_order,
    not_nfc,
    trailing_space,
)
"""How a file is written; what they find, `--fix` mends."""
