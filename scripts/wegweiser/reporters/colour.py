"""The text report in colour, for terminals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from wegweiser.checks.run import Checked
from wegweiser.problem import Translate
from wegweiser.reporters.text import text

_CODES = {"error": "1;31", "warning": "33", "note": "36", "clean": "32", "place": "1", "rule": "2", "help": "2"}


def colour(checked: Checked, translate: Translate = str) -> str:
    """The text report with ANSI colours."""
    return text(checked, translate, lambda kind, words: f"\x1b[{_CODES[kind]}m{words}\x1b[0m")


def wanted(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether a stream shows colours and nobody asked for none (https://no-color.org)."""
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
