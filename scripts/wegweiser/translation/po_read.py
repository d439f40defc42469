"""Reads a PO file. Nothing in it makes this raise: what is damaged is a problem, the rest is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from wegweiser.problem import Position, Problem, Saying, Severity, say
from wegweiser.translation.messages import Key
from wegweiser.translation.po import Entry, Header, PoFile, Provenance, provenance
from wegweiser.translation.po_lines import Line, blocks, joined

_REPAIR = say("Öffnen Sie die Datei mit einem Texteditor und vergleichen Sie mit dem Eintrag davor. Bis dahin erscheint der deutsche Text.")


def read(root: Path, path: PurePosixPath) -> PoFile:
    """The PO file at `root/path`; an empty one where there is none."""
    try:
        return parse((root / path).read_bytes(), path)
    except FileNotFoundError:
        return PoFile(path)
    except OSError:
        fact = say("Die Datei lässt sich nicht lesen.")
        return PoFile(path, problems=(_problem(Position(path), fact, say("Prüfen Sie, wer die Datei lesen darf.")),))


def parse(raw: bytes, path: PurePosixPath) -> PoFile:
    """The bytes of a PO file → its entries and its problems, which stand at `path`."""
    problems: list[Problem] = []
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = raw.decode("utf-8-sig", "replace")
        place = Position(path, raw.count(b"\n", 0, error.start) + 1)
        fact = say("Die Datei ist nicht in UTF-8 gespeichert.")
        problems.append(_problem(place, fact, say("Speichern Sie sie mit der Zeichenkodierung UTF-8.")))
    entries: list[Entry] = []
    for block in blocks(text):
        found, wrong = _entry(list(joined(block)), path)
        problems += wrong
        if found:
            entries.append(found)
    header, rest = _header(entries)
    return PoFile(path, header, rest, (*problems, *_doubles(rest)))


def _header(entries: Sequence[Entry]) -> tuple[Header, tuple[Entry, ...]]:
    head = next((entry for entry in entries if entry.key == ("", "") and not entry.obsolete), None)
    if head is None:
        return Header(), tuple(entries)
    lines = tuple(line for line in head.translation.split("\n") if line.strip())
    return Header((*head.comments, *head.extracted), lines), tuple(entry for entry in entries if entry is not head)


def _entry(block: Sequence[Line], path: PurePosixPath) -> tuple[Entry | None, list[Problem]]:
    wrong = list(_wrong(block, path))
    if wrong:
        return None, wrong
    parts = {(line.keyword, line.previous): line for line in block if line.keyword != "#"}
    comments = [line for line in block if line.keyword == "#"]
    flags = dict.fromkeys(flag.strip() for line in comments if line.value[:2] == "#," for flag in line.value[2:].split(","))
    own = [line.value for line in comments if line.value[:2] not in ("#,", "#:", "#.")]
    vouched = [found for found in map(provenance, own) if found]
    start = min(line.number for line in parts.values() if not line.previous)
    entry = Entry(
        parts["msgctxt", False].value if ("msgctxt", False) in parts else "",
        parts["msgid", False].value,
        parts["msgstr", False].value,
        "fuzzy" in flags,
        parts["msgid", True].value if ("msgid", True) in parts else None,
        max(vouched, key=_weight, default=None),
        tuple(line for line in own if not provenance(line)),
        tuple(line.value for line in comments if line.value[:2] == "#."),
        tuple(place for line in comments if line.value[:2] == "#:" for place in line.value[2:].split()),
        tuple(flag for flag in flags if flag not in ("", "fuzzy")),
        any(line.obsolete for line in block),
        Position(path, start),
    )
    return entry, list(_misspelt(comments, path))


def _weight(found: Provenance) -> tuple[bool, bool, str]:
    """Of several provenances counts: a review before the machine, a valid before a stale one, the newest."""
    return (found.by is not None, not found.stale, str(found.on))


def _wrong(block: Sequence[Line], path: PurePosixPath) -> Iterator[Problem]:
    """What keeps a block from being an entry."""
    seen: set[tuple[str, bool]] = set()
    for line in block:
        part = (line.keyword, line.previous)
        fact = _misplaced(line) or (say("{keyword} steht in diesem Eintrag zweimal.", keyword=line.keyword) if part in seen else None)
        if fact:
            # The first one only: damage usually drags the next lines along.
            yield _problem(Position(path, line.number), fact, _REPAIR)
            return
        if line.keyword != "#":
            seen.add(part)
    start = Position(path, block[0].number)
    if not seen:
        yield _problem(start, say("Dieser Kommentar gehört zu keinem Eintrag."), say("Setzen Sie ihn vor einen Eintrag."))
    elif not {("msgid", False), ("msgstr", False)} <= seen:
        yield _problem(start, say("Dem Eintrag fehlt msgid oder msgstr."), _REPAIR)


def _misplaced(line: Line) -> Saying | None:
    if line.keyword == "?":
        return say("Diese Zeile ist beschädigt oder gehört nicht in eine PO-Datei: {line}", line=line.value[:60])
    if line.keyword.startswith(("msgid_plural", "msgstr[")):
        return say("Der Eintrag hat Formen für die Mehrzahl; Wegweiser kennt nur einen Text je Eintrag.")
    return None


def _misspelt(comments: Iterable[Line], path: PurePosixPath) -> Iterator[Problem]:
    for line in comments:
        if line.value.removeprefix("#").lstrip().startswith("translation:") and not provenance(line.value):
            yield Problem(
                "bad-po", Severity.warning, Position(path, line.number),
                say("Der Vermerk „{line}“ ist nicht verständlich und zählt nicht.", line=line.value),
                say("Schreiben Sie „# translation: machine“ oder „# translation: reviewed by NAME on 2026-11-22“."),
            )  # fmt: skip


def _doubles(entries: Sequence[Entry]) -> Iterator[Problem]:
    first: dict[Key, Entry] = {}
    for entry in entries:
        if first.setdefault(entry.key, entry) is not entry:
            yield _problem(
                entry.position or Position(PurePosixPath()),
                say("Diesen Eintrag gibt es schon: {first}.", first=first[entry.key].position),
                say("Behalten Sie die bessere der beiden Übersetzungen und löschen Sie den anderen Eintrag."),
            )


def _problem(position: Position, fact: Saying, help: Saying) -> Problem:
    return Problem("bad-po", Severity.error, position, fact, help)
