"""Rules about comments that accept a problem in place; one rule = one module and a line here."""

from __future__ import annotations

from wegweiser.checks.acceptance import (
    acceptance_without_reason,
    needless_acceptance,
)
from wegweiser.checks.rule import AcceptanceRule

ACCEPTANCE: tuple[AcceptanceRule, ...] = (
    acceptance_without_reason,
    needless_acceptance,
)
"""What is wrong with comments that accept a problem."""
