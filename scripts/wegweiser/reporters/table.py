"""The table of translations: a row per language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wegweiser.problem import Translate
from wegweiser.translation.status import Counts


def table(counts: Mapping[str, Counts], translate: Translate) -> Iterator[str]:
    """Lines with aligned columns: the language to the left, numbers to the right."""
    head = [
        translate("Sprache"),
        translate("Texte"),
        translate("fehlen"),
        translate("veraltet"),
        translate("maschinell"),
        translate("geprüft"),
    ]
    rows = [[lang, *map(str, (each.total, each.missing, each.outdated, each.machine, each.reviewed))] for lang, each in counts.items()]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        cells = (cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(zip(row, widths, strict=True)))
        yield "  ".join(cells)
