"""Rules over one language's translation; one rule = one module and a line here."""

from __future__ import annotations

from wegweiser.checks.rule import TranslationRule
from wegweiser.checks.translation import (
    confusable_letter,
    end_punctuation,
    foreign_letter,
    gaps_differ,
    german_name_missing,
    glossary_term_missing,
    length_out_of_line,
    link_target_differs,
    markup_differs,
    missing_translation,
    numbers_differ,
    outdated_translation,
    phone_number_differs,
    same_as_german,
    same_label_twice,
    stray_space,
    translation_not_nfc,
    unbalanced_direction,
    wrong_language,
    wrong_script,
    zero_width_space,
)

TRANSLATION: tuple[TranslationRule, ...] = (
    confusable_letter,
    end_punctuation,
    foreign_letter,
    gaps_differ,
    german_name_missing,
    glossary_term_missing,
    length_out_of_line,
    link_target_differs,
    markup_differs,
    missing_translation,
    numbers_differ,
    outdated_translation,
    phone_number_differs,
    same_as_german,
    same_label_twice,
    stray_space,
    translation_not_nfc,
    unbalanced_direction,
    wrong_language,
    wrong_script,
    zero_width_space,
)
"""What is wrong in one language."""
