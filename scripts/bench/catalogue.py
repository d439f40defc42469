"""A large catalogue from the real one: the same offers again and again under new ids, translations with them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("en", "ar", "uk", "en-IE", "ar-SY", "uk-UA", "en-CA", "ar-EG", "en-AU", "ar-IQ", "en-NZ", "ar-JO")
"""Regions of the languages that are there: their texts are right in them, so no rule has a reason to speak."""

_BLOCK = re.compile(r"\n\n")


def enlarge(folder: Path, offers: int, languages: Sequence[str]) -> None:
    """Writes a project with `offers` offers in German and `languages` into `folder`."""
    shutil.copytree(ROOT / "offers", folder / "offers")
    shutil.copytree(ROOT / "docs", folder / "docs")
    originals = sorted(file for file in (folder / "offers").glob("*/*.yml") if file.parent.name not in ("agreement", "organisations"))
    names = [(file, f"{file.stem[:50]}-{number}") for number in range(-(-offers // len(originals))) for file in originals][:offers]
    for file, name in names:
        shutil.copy(file, file.with_name(f"{name}.yml"))
    for lang in languages:
        _translate(folder / "translations" / lang, lang, [name for _, name in names], [file.stem for file, _ in names])
    for file in originals[len(names) :] if offers < len(originals) else ():
        file.unlink()
    _name_languages(folder / "offers" / "municipality.yml", languages)


def _translate(folder: Path, lang: str, names: Sequence[str], originals: Sequence[str]) -> None:
    source = ROOT / "translations" / lang.split("-", maxsplit=1)[0]
    shutil.copytree(source, folder)
    head, *entries = _BLOCK.split((source / "offers.po").read_text("utf-8").strip())
    by_offer: dict[str, list[str]] = {}
    for entry in entries:
        if (found := re.search(r'^msgctxt "offer/([^/"]+)/', entry, re.MULTILINE)) is not None:
            by_offer.setdefault(found[1], []).append(entry)
    copies = [
        entry.replace(f'msgctxt "offer/{old}/', f'msgctxt "offer/{new}/')
        for new, old in zip(names, originals, strict=True)
        for entry in by_offer.get(old, ())
    ]
    (folder / "offers.po").write_text("\n\n".join([head, *entries, *copies]) + "\n", "utf-8")


def _name_languages(file: Path, languages: Sequence[str]) -> None:
    lines = "".join(f"  - code: {lang}\n    status: required\n" for lang in languages)
    text = re.sub(r"(?m)^languages:\n(?:[ -].*\n)+", f"languages:\n  - code: de\n    status: source\n{lines}", file.read_text("utf-8"))
    file.write_text(text, "utf-8")
