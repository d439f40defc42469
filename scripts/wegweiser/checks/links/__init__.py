"""What the check of outside links says; one rule = one module and a line here. `checks/outward/say.py` says it."""

from __future__ import annotations

from wegweiser.checks.links import dead_url, link_unchecked, moved_url
from wegweiser.checks.rule import Rule

LINKS: tuple[Rule, ...] = (dead_url, link_unchecked, moved_url)
"""What is wrong with addresses outside the site (`check --links`)."""
