"""The keys of a record in the order of its model: title first, where they came from last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from wegweiser.fixes.chunks import chunks
from wegweiser.fixes.edit import Edit
from wegweiser.fixes.records import records
from wegweiser.shape import model_at
from wegweiser.source import Keys, Source


def order(source: Source) -> Iterator[Edit]:
    """One edit per mapping that is not in order; those of mappings in one another cannot be made at once."""
    for path, wanted in _disordered(source).items():
        if made := _sorted(source, path, wanted):
            yield made


def _disordered(source: Source) -> Mapping[Keys, Sequence[str]]:
    """Path of each mapping whose keys are not in order → the order wanted."""
    found: dict[Keys, list[str]] = {}
    for path in source.keys:
        found.setdefault(path[:-1], []).append(str(path[-1]))
    wanted = {}
    for record in records(source) if found else ():
        for path, names in found.items():
            if path[: len(record.at)] == record.at and (model := model_at(record.model, path[len(record.at) :])):
                ranks = {name: rank for rank, name in enumerate(model.model_fields)}
                # An unknown key is an error of its own; nobody knows its place.
                if all(name in ranks for name in names) and any(ranks[a] > ranks[b] for a, b in pairwise(names)):
                    wanted[path] = sorted(names, key=ranks.__getitem__)
    return wanted


def _sorted(source: Source, path: Keys, wanted: Sequence[str]) -> Edit | None:
    """One edit for the whole mapping, reported at the first key that belongs further up; None where lines cannot be moved."""
    parts = chunks(source, path)
    if parts is None:
        return None
    texts = {part.key: source.text[part.start : part.end] for part in parts}
    first, column = parts[0].key, source.keys[(*path, parts[0].key)][1] - 1
    if parts[0].shares_line and wanted[0] != first:
        # The mapping begins behind a dash: the indentation belongs to whichever key comes first.
        if not texts[wanted[0]].startswith(" " * column + wanted[0]):
            return None
        texts[wanted[0]] = texts[wanted[0]][column:]
        texts[first] = " " * column + texts[first]
    ranks = [wanted.index(part.key) for part in parts]
    late = next(parts[index].key for index, rank in enumerate(ranks) if rank < max(ranks[: index + 1]))
    line, place = source.keys[(*path, late)]
    return Edit(parts[0].start, parts[-1].end, "".join(texts[name] for name in wanted), line, place)
