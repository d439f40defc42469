"""Every rule; each folder of rules lists its own by hand, and a test compares the lists with the folders."""

from __future__ import annotations

from wegweiser.checks.acceptance import ACCEPTANCE
from wegweiser.checks.catalogue import CATALOGUE
from wegweiser.checks.layout import LAYOUT
from wegweiser.checks.links import LINKS
from wegweiser.checks.plain import PLAIN
from wegweiser.checks.rule import Rule
from wegweiser.checks.shape import SHAPE
from wegweiser.checks.site import SITE
from wegweiser.checks.translation import TRANSLATION

ALL: tuple[Rule, ...] = (*SHAPE, *LAYOUT, *CATALOGUE, *PLAIN, *TRANSLATION, *ACCEPTANCE, *SITE, *LINKS)
"""All of them."""
