"""Problems that an editor accepts in place, with a reason: `# accept: rule-id – reason`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from wegweiser.problem import Position
from wegweiser.source import LIMIT
from wegweiser.spans import Comment, comments, spans
from wegweiser.translation.po_lines import blocks

_COMMENT = re.compile(r"#\s*accept:\s*(?P<rule>[^\s:–—]+)(?:(?:\s*[:–—]|\s+-)\s*(?P<reason>.*))?\s*")
_HINT = re.compile(r"#\s*accept:")


@dataclass(frozen=True)
class Acceptance:
    """One comment: where it stands, the rule it names, its reason ("" where there is none), the lines that it is about."""

    position: Position
    rule: str
    reason: str
    first: int
    last: int

    def covers(self, rule: str, position: Position) -> bool:
        """Whether it is about a problem of this rule at this place."""
        return rule == self.rule and position.path == self.position.path and self.first <= position.line <= self.last


def in_yaml(text: str, path: PurePosixPath) -> tuple[Acceptance, ...]:
    """The acceptances in a YAML text: at the end of a line they are about it, on lines of their own about the line below.

    A text of several lines has no room for comments: its first line stands for all of them.
    """
    if not _HINT.search(text):
        return ()
    every = {comment.line: comment for comment in comments(text)}
    ends = {span.line: span.last for span in spans(text)}
    found = []
    for comment in every.values():
        if made := _parsed(comment.text):
            line = _below(comment, every)
            found.append(Acceptance(Position(path, comment.line, comment.column), *made, line, max(line, ends.get(line, line))))
    return tuple(found)


def in_po(text: str, path: PurePosixPath) -> tuple[Acceptance, ...]:
    """The acceptances in a PO file: a translator's comment is about its entry."""
    if not _HINT.search(text):
        return ()
    found = []
    for block in blocks(text):
        if not any(line.obsolete for line in block):
            for line in block:
                if line.keyword == "#" and (made := _parsed(line.value)):
                    found.append(Acceptance(Position(path, line.number), *made, block[0].number, block[-1].number))
    return tuple(found)


def translators(root: Path) -> Iterator[Acceptance]:
    """The acceptances in all PO files of a project."""
    for file in sorted((root / "translations").glob("*/*.po")):
        try:
            raw = file.read_bytes() if file.stat().st_size <= LIMIT * 20 else b""
        except OSError:
            continue  # the reader has said so
        if b"accept:" in raw:
            yield from in_po(raw.decode("utf-8-sig", "replace"), PurePosixPath(file.relative_to(root).as_posix()))


def _parsed(comment: str) -> tuple[str, str] | None:
    """Rule and reason; None for another comment."""
    match = _COMMENT.match(comment)
    if not match:
        return ("", "") if _HINT.match(comment) else None
    return match["rule"], (match["reason"] or "").strip()


def _below(comment: Comment, every: dict[int, Comment]) -> int:
    line = comment.line
    if comment.alone:
        line += 1
        while line in every and every[line].alone:
            line += 1
    return line
