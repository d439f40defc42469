"""What pages say, as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from wegweiser.pages.draft import Draft
from wegweiser.pages.picks_data import lines
from wegweiser.pages.rows import Item
from wegweiser.pages.runs import runs


def text(markup: Markup | str) -> str:
    """A piece of markup without its elements."""
    return _joined(runs(markup))


def said(draft: Draft, items: Sequence[Item]) -> str:
    """Statements and times in one line."""
    return "; ".join(_joined(line) for line in lines(draft, items))


def _joined(line: Sequence[str | tuple[str, str]]) -> str:
    return "".join(run if isinstance(run, str) else run[0] for run in line)
