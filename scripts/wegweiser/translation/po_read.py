"""Reads a PO file. Nothing in it makes this raise: what is damaged is a problem, the rest is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from wegweiser.problem import Position, Problem, Saying, Severity, say
from wegweiser.translation.messages import Key
from wegweiser.translation.po import Entry, Header, PoFile
from wegweiser.translation.po_lines import Line, block_at, joined
from wegweiser.translation.po_plain import plain_entries, remarks

_PARTS = frozenset({"msgctxt", "msgid", "msgstr"})
_BETWEEN = re.compile(rb'\n(?<="\n)\n+(?=#|msgctxt )')
"""Between two entries; other blank lines may stand inside one."""
_REPAIR = say("Öffnen Sie die Datei mit einem Texteditor und vergleichen Sie mit dem Eintrag davor. Bis dahin erscheint der deutsche Text.")


def read(root: Path, path: PurePosixPath, only: str = "") -> PoFile:
    """The PO file at `root/path`; an empty one where there is none. Of it only the entries in which something stands, if that is given."""
    try:
        raw = (root / path).read_bytes()
        return parse(_reduced(raw, only.encode()) if only else raw, path)
    except FileNotFoundError:
        return PoFile(path)
    except OSError:
        fact = say("Die Datei lässt sich nicht lesen.")
        return PoFile(path, problems=(_problem(Position(path), fact, say("Prüfen Sie, wer die Datei lesen darf.")),))


def _reduced(raw: bytes, only: bytes) -> bytes:
    return b"\n\n".join(part for part in _BETWEEN.split(raw.replace(b"\r\n", b"\n")) if only in part)


def parse(raw: bytes, path: PurePosixPath) -> PoFile:
    """The bytes of a PO file → its entries and its problems, which stand at `path`."""
    text, undecoded = _decoded(raw, path)
    problems = [undecoded] if undecoded else []
    entries: list[Entry] = []
    start, number = 0, 1
    # The space before the end of a line is no part of it.
    text = text.replace("\r\n", "\n")
    while start < len(text):
        plain, start, number = plain_entries(text, start, number, path)
        entries += plain
        block, start, number = block_at(text, start, number)
        found, wrong = _entry(list(joined(block)), path) if block else (None, ())
        entries += [found] if found else []
        problems += wrong
    header, rest = _header([entry for entry in entries if "\ufffd" not in entry.text + entry.translation] if undecoded else entries)
    return PoFile(path, header, rest, (*problems, *_doubles(rest)))


def _decoded(raw: bytes, path: PurePosixPath) -> tuple[str, Problem | None]:
    try:
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        place = Position(path, raw.count(b"\n", 0, error.start) + 1)
        help = say("Speichern Sie sie mit der Zeichenkodierung UTF-8.")
        return raw.decode("utf-8-sig", "replace"), _problem(place, say("Die Datei ist nicht in UTF-8 gespeichert."), help)


def _header(entries: Sequence[Entry]) -> tuple[Header, tuple[Entry, ...]]:
    head = next((entry for entry in entries if entry.key == ("", "") and not entry.obsolete), None)
    if head is None:
        return Header(), tuple(entries)
    lines = tuple(line for line in head.translation.split("\n") if line.strip())
    return Header((*head.comments, *head.extracted), lines), tuple(entry for entry in entries if entry is not head)


def _entry(block: Sequence[Line], path: PurePosixPath) -> tuple[Entry | None, Sequence[Problem]]:
    wrong = _wrong(block, path)
    if wrong:
        return None, [wrong]
    parts = {line.keyword: line for line in block if not line.previous}
    notes = [line for line in block if line.keyword == "#" and line.value[:2] != "#:"]
    said = remarks("\n".join(line.value for line in notes))
    entry = Entry(
        parts["msgctxt"].value if "msgctxt" in parts else "",
        parts["msgid"].value,
        parts["msgstr"].value,
        said.fuzzy,
        next((line.value for line in block if line.previous and line.keyword == "msgid"), None),
        said.provenance,
        said.comments,
        said.extracted,
        tuple(reference for line in block if line.keyword == "#" and line.value[:2] == "#:" for reference in line.value[2:].split()),
        said.flags,
        parts["msgid"].obsolete,
        Position(path, parts["msgctxt" if "msgctxt" in parts else "msgid"].number),
    )
    return entry, [_misspelt(path, notes[index]) for index in said.misspelt]


def _wrong(block: Sequence[Line], path: PurePosixPath) -> Problem | None:
    """What keeps a block from being an entry: the first damage only, for it usually drags the next lines along."""
    seen: set[tuple[str, bool]] = set()
    for line in block:
        if line.keyword == "#":
            continue
        part = (line.keyword, line.previous)
        if line.keyword not in _PARTS or part in seen:
            return _problem(Position(path, line.number), _misplaced(line), _REPAIR)
        seen.add(part)
    start = Position(path, block[0].number)
    if not seen:
        return _problem(start, say("Dieser Kommentar gehört zu keinem Eintrag."), say("Setzen Sie ihn vor einen Eintrag."))
    if not {("msgid", False), ("msgstr", False)} <= seen:
        return _problem(start, say("Dem Eintrag fehlt msgid oder msgstr."), _REPAIR)
    return None


def _misplaced(line: Line) -> Saying:
    if line.keyword == "?":
        return say("Diese Zeile ist beschädigt oder gehört nicht in eine PO-Datei: {line}", line=line.value[:60])
    if line.keyword in _PARTS:
        return say("{keyword} steht in diesem Eintrag zweimal.", keyword=line.keyword)
    return say("Der Eintrag hat Formen für die Mehrzahl; Wegweiser kennt nur einen Text je Eintrag.")


def _misspelt(path: PurePosixPath, comment: Line) -> Problem:
    return Problem(
        "bad-po", Severity.warning, Position(path, comment.number),
        say("Der Vermerk „{comment}“ ist nicht verständlich und zählt nicht.", comment=comment.value),
        say("Schreiben Sie „# translation: machine“ oder „# translation: reviewed by NAME on 2026-11-22“."),
    )  # fmt: skip


def _doubles(entries: Sequence[Entry]) -> Iterator[Problem]:
    first: dict[Key, Entry] = {}
    if len({entry.key for entry in entries}) == len(entries):
        return
    for entry in entries:
        if first.setdefault(entry.key, entry) is not entry:
            yield _problem(
                entry.position or Position(PurePosixPath()),
                say("Diesen Eintrag gibt es schon: {first}.", first=first[entry.key].position),
                say("Behalten Sie die bessere der beiden Übersetzungen und löschen Sie den anderen Eintrag."),
            )


def _problem(position: Position, fact: Saying, help: Saying) -> Problem:
    return Problem("bad-po", Severity.error, position, fact, help)
