"""Rules over the built site; one rule = one module and a line here."""

from __future__ import annotations

from wegweiser.checks.rule import SiteRule
from wegweiser.checks.site import (
    canonical_elsewhere,
    dead_link,
    demo_without_noindex,
    foreign_request,
    inline_code,
    missing_page,
    not_one_heading,
    one_sided_hreflang,
    page_too_heavy,
    page_without_description,
    page_without_language,
    title_not_unique,
)

SITE: tuple[SiteRule, ...] = (
    canonical_elsewhere,
    dead_link,
    demo_without_noindex,
    foreign_request,
    inline_code,
    missing_page,
    not_one_heading,
    one_sided_hreflang,
    page_too_heavy,
    page_without_description,
    page_without_language,
    title_not_unique,
)
"""What is wrong in the built site (`check --site`)."""
