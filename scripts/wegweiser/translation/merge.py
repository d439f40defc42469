"""New German texts meet old entries: nothing that a translator wrote is lost, and what the German outgrew is marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from wegweiser.translation.messages import Key, Message
from wegweiser.translation.po import Entry, Provenance

_ALIKE = 0.5


@dataclass(frozen=True)
class Merged:
    """One entry per message, in the order of the messages, and the obsolete ones, whose German text is gone."""

    entries: tuple[Entry, ...]
    obsolete: tuple[Entry, ...]


def merge(messages: Sequence[Message], entries: Iterable[Entry]) -> Merged:
    """The entries of a language brought up to date with the messages.

    A message keeps the entry of the same context and text, be it obsolete. Where a text has changed, the new one takes
    over the translation of the old one, fuzzy, with the German that it was made from; when the text changes back, so
    does the entry. What has no message any more becomes obsolete.
    """
    known, doubles = _known(entries)
    pairs = _changed(messages, known)
    wanted = {message.key for message in messages}
    taken = {entry.key for entry in pairs.values()}
    gone = (entry for key, entry in known.items() if key not in wanted and key not in taken)
    return Merged(
        tuple(_placed(message, _entry(message, known, pairs)) for message in messages),
        tuple(_obsolete(entry) for entry in (*gone, *doubles) if entry.translation or entry.comments),
    )


def current(messages: Sequence[Message], entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The same entries for readers: one per message, with whatever references it had; nobody reads those."""
    known, _ = _known(entries)
    pairs = _changed(messages, known)
    return tuple(_entry(message, known, pairs) for message in messages)


def _changed(messages: Sequence[Message], known: Mapping[Key, Entry]) -> Mapping[Key, Entry]:
    """New messages and the entries that they take over."""
    fresh = [message for message in messages if message.key not in known]
    if not fresh:
        return {}
    wanted = {message.key for message in messages}
    return _pairs(fresh, (entry for key, entry in known.items() if key not in wanted and entry.translation and not entry.obsolete))


def _known(entries: Iterable[Entry]) -> tuple[dict[Key, Entry], list[Entry]]:
    """The best entry for each identity, and doubles of it that say something else."""
    found = tuple(entries)
    known = {entry.key: entry for entry in found}
    if len(known) == len(found):
        return known, []
    known = {}
    doubles: list[Entry] = []
    for entry in found:
        other = known.setdefault(entry.key, entry)
        if other is not entry:
            best, rest = (entry, other) if _worth(entry) > _worth(other) else (other, entry)
            known[entry.key] = best
            if rest.translation not in ("", best.translation) or not {*rest.comments} <= {*best.comments}:
                doubles.append(rest)
    return known, doubles


def _worth(entry: Entry) -> tuple[bool, bool, bool]:
    return (bool(entry.translation), not entry.obsolete, not entry.fuzzy)


def _entry(message: Message, known: Mapping[Key, Entry], pairs: Mapping[Key, Entry]) -> Entry:
    if same := known.get(message.key):
        entry = _kept(same)
        return replace(entry, obsolete=False) if entry.obsolete else entry
    old = pairs.get(message.key)
    return _carried(old, message.text) if old else Entry(message.context, message.text)


def _placed(message: Message, entry: Entry) -> Entry:
    return entry if entry.references == message.references else replace(entry, references=message.references)


def _kept(entry: Entry) -> Entry:
    stale = entry.provenance is not None and entry.provenance.stale
    if entry.fuzzy and entry.translation:
        return replace(entry, provenance=_aged(entry.provenance))
    if not (entry.fuzzy or stale or entry.previous is not None):
        return entry
    # The flag is gone, so somebody wrote new words: what an old review says of the old ones no longer counts.
    return replace(entry, fuzzy=False, previous=None, provenance=None if stale else entry.provenance)


def _carried(old: Entry, text: str) -> Entry:
    """An entry for the text that its own German text became."""
    entry = _kept(old)
    if entry.fuzzy and entry.previous == text:
        return replace(entry, text=text, fuzzy=False, previous=None, provenance=_renewed(entry.provenance))
    # Of a text that a translator marked fuzzy nobody knows which German it was made from.
    previous = entry.previous if entry.fuzzy else entry.text
    return replace(entry, text=text, fuzzy=True, previous=previous, provenance=_aged(entry.provenance))


def _aged(provenance: Provenance | None) -> Provenance | None:
    # A tool that clears the fuzzy flag leaves our comment as it is: without this mark the new words would carry the old review.
    return replace(provenance, stale=True) if provenance and provenance.by else provenance


def _renewed(provenance: Provenance | None) -> Provenance | None:
    return replace(provenance, stale=False) if provenance else None


def _obsolete(entry: Entry) -> Entry:
    return replace(entry, obsolete=True, references=())


def _pairs(fresh: Iterable[Message], left: Iterable[Entry]) -> dict[Key, Entry]:
    """New messages and the entries of the same context whose German text they replace."""
    new: Mapping[str, list[Message]] = defaultdict(list)
    old: Mapping[str, list[Entry]] = defaultdict(list)
    for message in fresh:
        new[message.context].append(message)
    for entry in left:
        old[entry.context].append(entry)
    return {message.key: entry for context in new if context in old for message, entry in _matched(new[context], old[context])}


class _Pair(NamedTuple):
    likeness: float
    message: Message
    entry: Entry


def _matched(new: Sequence[Message], old: Sequence[Entry]) -> Iterator[tuple[Message, Entry]]:
    """The most similar first; the last one on either side belong together, however different they are."""
    messages, entries = list(new), list(old)
    for pair in sorted(_scored(new, old), key=lambda pair: -pair.likeness):
        if pair.message in messages and pair.entry in entries:
            messages.remove(pair.message)
            entries.remove(pair.entry)
            yield pair.message, pair.entry
    if len(messages) == len(entries) == 1:
        yield messages[0], entries[0]


def _scored(new: Sequence[Message], old: Sequence[Entry]) -> Iterator[_Pair]:
    if len(new) == len(old) == 1:
        return
    for message in new:
        for entry in old:
            if (likeness := _likeness(message.text, entry)) >= _ALIKE:
                yield _Pair(likeness, message, entry)


def _likeness(text: str, entry: Entry) -> float:
    return 1 if text == entry.previous else _ratio(entry.text, text)


# Every language asks about the same German texts.
@lru_cache(maxsize=100_000)
def _ratio(old: str, new: str) -> float:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE else 0
