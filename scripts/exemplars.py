"""The letters of the languages, from CLDR: `python scripts/exemplars.py FOLDER`, the unpacked npm package cldr-misc-full.

Writes `wegweiser/checks/language/exemplars.json`. Its data is Unicode's (LICENSES/Unicode-3.0.txt).
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

TARGET = Path(__file__).parent / "wegweiser/checks/language/exemplars.json"
_FIRST = "am ar az be bg bn bs ckb cs da de el en es et fa fa-AF fi fr hi hr hu hy it ka ku"
_MORE = "lt lv mk ne nl om pa pl ps pt ro ru sk sl so sq sr sr-Latn sv sw ta th ti tr uk ur vi"
LANGUAGES = (*_FIRST.split(), *_MORE.split())


def main(folder: Path) -> None:
    """Main and auxiliary letters of each language, lower case, with the marks that stand on them."""
    version = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    found = {language: exemplars(folder, language) for language in LANGUAGES}
    head = {"source": f"CLDR, npm package cldr-misc-full {version}", "licence": "Unicode-3.0, © 1991–2026 Unicode, Inc."}
    TARGET.write_text(json.dumps({**head, "letters": found}, ensure_ascii=False, indent=1) + "\n", "utf-8")


def exemplars(folder: Path, language: str) -> str:
    """The letters of one language in order of their code points."""
    data = json.loads((folder / "main" / language / "characters.json").read_text("utf-8"))
    sets = data["main"][language]["characters"]
    text = unicodedata.normalize("NFC", expanded(sets["exemplarCharacters"]) + expanded(sets["auxiliary"]))
    return "".join(sorted({char for char in text if unicodedata.category(char)[0] in "LM"}))


def expanded(pattern: str) -> str:
    r"""A Unicode set like `[a-c {ch} ʼ \u200C]` as the characters in it; CLDR's JSON nests nothing."""
    inner = pattern.strip("[]").replace("{", "").replace("}", "").replace(" ", "")
    plain = inner.encode("latin-1", "backslashreplace").decode("unicode-escape") if "\\u" in inner else inner.replace("\\", "")
    out = ""
    for index, char in enumerate(plain):
        if char == "-" and 0 < index < len(plain) - 1:
            out += "".join(map(chr, range(ord(plain[index - 1]) + 1, ord(plain[index + 1]))))
        else:
            out += char
    return out


if __name__ == "__main__":
    main(Path(sys.argv[1]))
