"""Somebody who writes: edits, adds, deletes, breaks and mends files, and remembers the last good version of each."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import TypeVar

T = TypeVar("T")
BASE = Path(__file__).parent.parent / "sites" / "base"
MUNICIPALITY = "offers/municipality.yml"
BROKEN = (b"title: [", b"title: a\ntitle: b\n", b"colour: red\n", b"", b"title: \xff\xfe\n", b"<<<<<<< HEAD\ntitle: a\n", b"- a\n")
DAMAGED = (b'\nmsgid "nothing"\n', b'\nmsgctxt "offer/kurs-beratung/title\n', b'\nmsgid_plural "x"\n', b"\nhello\n", b'msgstr "\xff"\n')


class Writer:
    """Changes `root`; `good` is the same project with the last good version of every file."""

    def __init__(self, folder: Path) -> None:
        self.root, self.good = folder / "root", folder / "good"
        shutil.copytree(BASE, self.root)
        shutil.copytree(BASE, self.good)
        self.broken: set[str] = set()
        self.count = 0

    def write(self, path: str, content: bytes) -> PurePosixPath:
        """A good version; what was broken is mended."""
        for root in (self.root, self.good):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
        self.broken.discard(path)
        return PurePosixPath(path)

    def edit(self, path: str, pattern: str, words: str) -> PurePosixPath:
        """Replaces the first match in the last good version."""
        self.count += 1
        text = (self.good / path).read_text("utf-8")
        return self.write(path, re.sub(pattern, lambda _: words.format(count=self.count), text, count=1).encode())

    def delete(self, path: str) -> PurePosixPath:
        for root in (self.root, self.good):
            (root / path).unlink(missing_ok=True)
        self.broken.discard(path)
        return PurePosixPath(path)

    def spoil(self, path: str, content: bytes) -> PurePosixPath:
        (self.root / path).write_bytes(content)
        self.broken.add(path)
        return PurePosixPath(path)

    def offers(self) -> list[str]:
        """Offers as they stand, broken ones too."""
        return sorted(file.relative_to(self.root).as_posix() for file in (self.root / "offers/language").glob("*.yml"))

    def good_offers(self) -> list[str]:
        return sorted(file.relative_to(self.good).as_posix() for file in (self.good / "offers/language").glob("*.yml"))

    def translations(self) -> list[str]:
        return sorted(file.relative_to(self.good).as_posix() for file in self.good.glob("translations/*/*.po"))


Step = Callable[[Writer, int], PurePosixPath | None]


def pick(choices: Sequence[T], number: int) -> T | None:
    return choices[number % len(choices)] if choices else None


def edit_offer(writer: Writer, number: int) -> PurePosixPath | None:
    path = pick(writer.good_offers(), number)
    changes = (
        (r"(?m)^title: .*", "title: Kurs Nummer {count}"),
        (r"(?m)^title: .*", "title: Beratung zum Deutschkurs"),
        (r"(?m)^summary: .*", "summary: Für alle in Gruppe {count}."),
        (r"(?m)^  Wir suchen .*", "  Wir suchen lange.\n\n  Wir suchen {count} Kurse mit Ihnen."),
        (r"(?m)^status: .*", "status: ended"),
        (r"(?m)^status: .*", "status: active"),
        (r"(?m)^organisation: .*", "organisation: niemand"),
        (r"(?m)^life_areas: .*", "life_areas: [language, work]"),
        (r"(?m)^keywords: .*", "keywords: [Deutschkurs, Wort {count}]"),
    )
    change = pick(changes, number // 7)
    return writer.edit(path, *change) if path and change else None


def add_offer(writer: Writer, number: int) -> PurePosixPath | None:
    writer.count += 1
    text = (BASE / "offers/language/kurs-beratung.yml").read_text("utf-8")
    related = f"related: [{PurePosixPath(first).stem}]\n" if (first := pick(writer.offers(), number)) else ""
    return writer.write(f"offers/language/kurs-{writer.count}.yml", (text.replace("zum", f"vor dem {number % 3}.") + related).encode())


def delete_offer(writer: Writer, number: int) -> PurePosixPath | None:
    path = pick(writer.offers(), number)
    return writer.delete(path) if path else None


def break_offer(writer: Writer, number: int) -> PurePosixPath | None:
    path = pick([*writer.offers(), f"offers/language/neu-{number % 3}.yml", MUNICIPALITY, "offers/districts.yml"], number)
    content = pick(BROKEN if path != "offers/districts.yml" else BROKEN[:1], number // 5)
    return writer.spoil(path, content) if path and content is not None else None


def mend(writer: Writer, number: int) -> PurePosixPath | None:
    path = pick(sorted(writer.broken), number)
    if path is None:
        return None
    return writer.write(path, (writer.good / path).read_bytes()) if (writer.good / path).exists() else writer.delete(path)


def edit_municipality(writer: Writer, number: int) -> PurePosixPath | None:
    english, ukrainian = "  - code: en\n    status: required\n", "  - code: uk\n    status: in_progress\n"
    languages = f"({english}|{ukrainian})+"
    changes = (
        (r"(?m)^tagline: .*", "tagline: Angebote für alle, zum {count}. Mal."),
        (r"(?m)^title: .*", "title: Wegweiser {count}"),
        (languages, english),
        (languages, english + ukrainian),
    )
    change = pick(changes, number)
    return writer.edit(MUNICIPALITY, *change) if change else None


def edit_others(writer: Writer, number: int) -> PurePosixPath | None:
    changes = (
        ("offers/organisations/verein.yml", r"(?m)^name: .*", "name: Verein {count}"),
        ("offers/agreement/goals/language.yml", r"(?m)^    goal: .*", "    goal: Ich habe {count} Kurse besucht."),
        ("offers/agreement/anfang.yml", r"(?m)^title: .*", "title: Anfang {count}"),
        ("offers/districts.yml", r"(?m)^  name: .*", "  name: Mitte {count}"),
    )
    change = pick(changes, number)
    return writer.edit(*change) if change else None


def translate(writer: Writer, number: int) -> PurePosixPath | None:
    path = pick(writer.translations(), number)
    changes = (
        (r'(?m)^(?<=")?msgstr "(?=[A-Z\[])', 'msgstr "Number {count}: '),
        (r'(?ms)^#: [^\n]*\nmsgctxt .*?msgstr "[^\n]*\n', ""),
        (r'(?m)^msgctxt "', '#, fuzzy\nmsgctxt "'),
        (r'(?m)^msgctxt "', '# translation: reviewed by Ada on 2026-11-0{count}\nmsgctxt "'),
        (r"(?s)\A(.*)\Z", (writer.good / path).read_text("utf-8").replace("{", "{{").replace("}", "}}") + _entry(number) if path else ""),
    )
    change = pick(changes, number // 3)
    if path is None or change is None:
        return None
    writer.count = min(writer.count, 8)
    return writer.edit(path, *change)


def _entry(number: int) -> str:
    name = ("title", "summary", "keywords")[number % 3]
    return f'\n# translation: machine\nmsgctxt "offer/kurs-{number % 5}/{name}"\nmsgid "Wort {number}-{{count}}"\nmsgstr "Word {number}"\n'


def new_language(writer: Writer, number: int) -> PurePosixPath | None:
    text = (BASE / "translations/en/offers.po").read_text("utf-8").replace("Advice", "Порада").replace("Language: en", "Language: uk")
    return writer.write("translations/uk/offers.po", text.encode())


def damage(writer: Writer, number: int) -> PurePosixPath | None:
    # English only: what is damaged before anybody has looked at its language has no last good version.
    path = pick([path for path in writer.translations() if "/en/" in path], number)
    content = pick(DAMAGED, number // 3)
    if path is None or content is None:
        return None
    raw = (writer.good / path).read_bytes()
    return writer.spoil(path, raw.replace(b'msgstr "', b"msgstr ") if number % 2 else raw + content)


STEPS: tuple[Step, ...] = (
    edit_offer, add_offer, delete_offer, break_offer, mend, edit_municipality, edit_others, translate, new_language, damage,
)  # fmt: skip
