"""Which PO file holds which message, and what stands in a language's files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import wegweiser
from wegweiser.problem import Problem
from wegweiser.translation.edition import texts
from wegweiser.translation.messages import Key
from wegweiser.translation.po import Entry
from wegweiser.translation.po_read import read
from wegweiser.translation.text import SOURCE, Text

FILES: Mapping[str, tuple[str, ...]] = {
    "offers": ("offer",),
    "organisations": ("organisation",),
    "agreement": ("page",),
    "goals": ("goal",),
    "site": ("emergency", "municipality", "district"),
}
"""Name of the file → kinds of records, the first part of the context."""


def catalogue_file(lang: str, name: str) -> PurePosixPath:
    """Path of one of a language's catalogue files below the project's root."""
    return PurePosixPath("translations", lang, f"{name}.po")


def interface_file(lang: str) -> PurePosixPath:
    """Path of a language's interface file below the package's folder."""
    return PurePosixPath("theme/translations", f"{lang}.po")


def entries(root: Path, lang: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """What the translators of a language wrote about the catalogue, and what is wrong with their files."""
    files = [read(root, catalogue_file(lang, name)) for name in FILES]
    return tuple(entry for file in files for entry in file.entries), tuple(problem for file in files for problem in file.problems)


def titles(root: Path, lang: str) -> tuple[Entry, ...]:
    """The same entries, but of offers only the titles: a small part, and much less to read."""
    files = (read(root, catalogue_file(lang, name), '/title"' if name == "offers" else "") for name in FILES)
    return tuple(entry for file in files for entry in file.entries if is_threshold(entry.context))


def is_threshold(context: str) -> bool:
    """Whether a text stands on pages in no language: of an offer only its title."""
    return not context.startswith("offer/") or context.endswith("/title")


def interface_texts(lang: str) -> Mapping[Key, Text]:
    """The interface's own texts in a language; German needs none."""
    return {} if lang == SOURCE else texts(lang, read(Path(wegweiser.__file__).parent, interface_file(lang)).entries)
