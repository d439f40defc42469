"""What a returned unit makes of an entry: which words, and who vouches for them."""

from __future__ import annotations

from dataclasses import replace

from wegweiser.translation.exchange.unit import Unit
from wegweiser.translation.po import Entry, Provenance
from wegweiser.translation.text import State


def answered(entry: Entry, unit: Unit, review: Provenance | None) -> Entry:
    """The entry with the unit's translation; the same entry where the unit brings nothing new.

    A unit without a translation says nothing: no import deletes words. New words count as not reviewed, whatever was said
    of the old ones, until a person is named. With a review, every translation of the file is reviewed, but for those
    that the file itself calls unfinished and has left as they were. An older review of the same words stays.
    """
    changed = unit.translation != entry.translation
    if not unit.translation.strip() or not (changed or _settled(entry, unit)):
        return entry
    if not changed and (entry.state is State.reviewed or not (review or entry.fuzzy)):
        return entry
    stale = entry.provenance is not None and entry.provenance.stale
    kept = None if changed or stale else entry.provenance
    return replace(entry, translation=unit.translation, fuzzy=False, previous=None, provenance=review or kept)


def _settled(entry: Entry, unit: Unit) -> bool:
    """Whether the file says of words that it left as they were that they are right."""
    return not entry.fuzzy if unit.state is None else unit.state in (State.machine, State.reviewed)
