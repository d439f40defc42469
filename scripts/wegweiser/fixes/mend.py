"""A text → the same text with everything mended that has one right answer, and nothing else changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from wegweiser.acceptance import in_yaml
from wegweiser.fixes.edit import Edit, edited
from wegweiser.fixes.nfc import nfc
from wegweiser.fixes.order import order
from wegweiser.fixes.phone import dialled, phone
from wegweiser.fixes.space import space
from wegweiser.source import Source, parse

Finder = Callable[[Source], Iterator[Edit]]

FINDERS: Mapping[str, Finder] = {"trailing-space": space, "not-nfc": nfc, "bad-phone": phone, "key-order": order}
"""Rule → what mends it, in this order."""


def mended(text: str, path: PurePosixPath) -> str:
    """The text of a YAML file, mended; unchanged where it cannot be read. Twice gives the same as once."""
    for rule, find in FINDERS.items():
        # One mapping after the other: each move changes the places of the rest. Never endless: every step has to change the text.
        for _ in range(text.count("\n") + 1):
            now = _step(text, path, rule, find)
            if now == text:
                break
            text = now
    return text


def _step(text: str, path: PurePosixPath, rule: str, find: Finder) -> str:
    """All edits of a rule, or as many of them as leave the data as it is."""
    source = parse(text.encode(), path)
    if source.problems or not source.text:
        return text
    accepted = [each for each in in_yaml(text, path) if each.rule == rule and each.reason]
    edits = [each for each in find(source) if not any(one.covers(rule, each.position(source)) for one in accepted)]
    wanted = _meant(source.data)
    for tried in (edits, *([each] for each in edits)) if edits else ():
        now = edited(text, tried)
        after = parse(now.encode(), path)
        if not after.problems and _meant(after.data) == wanted:
            return now
    return text


def _meant(data: Any) -> Any:
    """Data without what mending may change: telephone numbers in their one form, letters composed."""
    if isinstance(data, dict):
        return {unicodedata.normalize("NFC", key): _meant(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_meant(item) for item in data]
    return dialled(data) or unicodedata.normalize("NFC", data) if isinstance(data, str) else data
