"""The sentences of problems in other languages than German: one PO file per language, `en.po`."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

from wegweiser.problem import Translate
from wegweiser.translation.po import PoFile
from wegweiser.translation.po_read import read

LANGUAGES = ("de", "en")
FOLDER = Path(__file__).parent


def file(lang: str) -> PoFile:
    """The PO file of a language."""
    return read(FOLDER, PurePosixPath(f"{lang}.po"))


@cache
def translator(lang: str) -> Translate:
    """German sentence → the same in a language; a sentence that nobody has translated stays German."""
    if lang == "de":
        return str
    known = {entry.text: entry.translation for entry in file(lang).entries if entry.translation and not entry.fuzzy and not entry.obsolete}
    return lambda sentence: known.get(sentence, sentence)
