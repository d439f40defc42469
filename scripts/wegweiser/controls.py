"""Characters that stand in no text."""

from __future__ import annotations

import re

CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff"
CONTROL = re.compile(f"[{CONTROLS}]")
"""Characters that are no text: a page takes NUL for its own mark, a terminal obeys others."""
