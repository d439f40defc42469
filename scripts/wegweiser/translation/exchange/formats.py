"""The formats of exchange, by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from wegweiser.translation.exchange.csv_read import read_table
from wegweiser.translation.exchange.csv_write import table
from wegweiser.translation.exchange.unit import Received, Unit
from wegweiser.translation.exchange.xliff_read import read_xliff
from wegweiser.translation.exchange.xliff_write import xliff


@dataclass(frozen=True)
class Format:
    """How units become a file, and a file becomes units."""

    write: Callable[[str, Iterable[Unit]], bytes]
    read: Callable[[bytes, PurePosixPath], Received]


_XLIFF = Format(xliff, read_xliff)
FORMATS: Mapping[str, Format] = {".xlf": _XLIFF, ".xliff": _XLIFF, ".csv": Format(table, read_table)}
