"""Rules on plain language in the German source texts: notes and warnings, never errors; one rule = one module and a line here."""

from __future__ import annotations

from wegweiser.checks.plain import (
    abbreviation,
    forbidden_word,
    hard_text,
    high_lix,
    long_compound,
    long_sentence,
    negation_heavy,
    passive_voice,
)
from wegweiser.checks.rule import CatalogueRule

PLAIN: tuple[CatalogueRule, ...] = (
    abbreviation,
    forbidden_word,
    hard_text,
    high_lix,
    long_compound,
    long_sentence,
    negation_heavy,
    passive_voice,
)
"""What is hard to read in the German texts: warnings and notes only."""
