"""A copy of the real catalogue in which faults are planted, as an editor would: in the text of the files."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from random import Random

from wegweiser.load import load
from wegweiser.model.offer import Offer
from wegweiser.translation.po import Entry
from wegweiser.translation.po_read import read

ROOT = Path(__file__).parent.parent.parent
Place = tuple[str, int]
"""Path in the copy, and line."""
_LOADED = load(ROOT)
assert _LOADED.catalogue
CATALOGUE = _LOADED.catalogue
MUNICIPALITY, DISTRICTS = "offers/municipality.yml", "offers/districts.yml"


class Tree:
    """The copy: picks at random, edits text, and says on which line the edit stands."""

    def __init__(self, root: Path, random: Random, busy: frozenset[str], german: bool) -> None:
        """`busy` are the files in which the rule finds something already; `german` leaves the translations out, which is faster."""
        self.root, self.random, self.busy = root, random, busy
        for folder in ("offers",) if german else ("offers", "translations", "docs"):
            shutil.copytree(ROOT / folder, root / folder)
        if german:
            self.swap(MUNICIPALITY, r"^languages:\n(?:  .*\n)+", "languages:\n  - code: de\n    status: source\n")

    def text(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, "utf-8")

    def line(self, path: str, pattern: str) -> Place:
        """The first line on which the pattern begins."""
        text = self.text(path)
        match = re.search(pattern, text, re.MULTILINE)
        assert match, (path, pattern)
        return path, text.count("\n", 0, match.start()) + 1

    def begin(self, path: str) -> Place:
        """Where the record begins: a problem of the whole file stands there."""
        return self.line(path, r"^[^#\n]")

    def swap(self, path: str, pattern: str, new: str) -> Place:
        """Replaces one of the places that match, any of them; the line where it begins."""
        text = self.text(path)
        match = self.random.choice([*re.finditer(pattern, text, re.MULTILINE)])
        self.write(path, text[: match.start()] + new + text[match.end() :])
        return path, text.count("\n", 0, match.start()) + 1

    def remove(self, path: str, *keys: str) -> None:
        """Deletes keys with all that belongs to them, where they are."""
        for key in keys:
            self.write(path, re.sub(rf"^{key}:.*\n(?:[ \n].*\n|\n)*", "", self.text(path), flags=re.MULTILINE))

    def put(self, path: str, key: str, value: str) -> Place:
        """Sets a key to a value, in place of the old one or between two others; value or block: its first line."""
        block = f"{key}:\n{value}\n" if value.startswith("  ") else f"{key}: {value}\n"
        old = re.search(rf"^{key}:.*\n(?:[ \n].*\n|\n)*", self.text(path), re.MULTILINE)
        if old:
            self.write(path, self.text(path).replace(old.group(), block))
        else:
            self.insert(path, block)
        found = self.line(path, rf"^{key}:")
        return (found[0], found[1] + 1) if value.startswith("  ") else found

    def insert(self, path: str, text: str, before: str = r"^[a-z_]+:") -> Place:
        """Inserts whole lines before a place that matches, any of them but the first."""
        old = self.text(path)
        starts = [match.start() for match in re.finditer(before, old, re.MULTILINE)]
        at = self.random.choice(starts[1:] or starts)
        self.write(path, old[:at] + text + old[at:])
        return path, old.count("\n", 0, at) + 1

    def offer(self, fits: Callable[[Offer], object] = lambda offer: offer.status != "ended") -> str:
        """The path of any offer that fits."""
        return self.random.choice([path for id, path in self._paths("offer", CATALOGUE.offers) if fits(CATALOGUE.offers[id])])

    def organisation(self) -> str:
        return self.random.choice([path for _, path in self._paths("organisation", CATALOGUE.organisations)])

    def page(self) -> str:
        return self.random.choice([path for _, path in self._paths("page", CATALOGUE.pages)])

    def goals(self) -> str:
        return self.random.choice([path for _, path in self._paths("goal-area", CATALOGUE.goals)])

    def paragraph(self, sentence: str) -> Place:
        """A new paragraph in the middle or at the end of the description of any offer."""
        path = self.offer(lambda offer: offer.description and "\n" in offer.description and offer.status != "ended")
        match = re.search(r"^description: \|\n((?:  .*\n|\n)+)", self.text(path), re.MULTILINE)
        assert match
        blocks = re.split(r"\n\n+", match[1].strip("\n"))
        blocks.insert(self.random.randint(0, len(blocks)), f"  {sentence}")
        self.write(path, self.text(path).replace(match[1], "\n\n".join(blocks) + "\n"))
        return self.line(path, re.escape(f"  {sentence}"))

    def say(self, sentence: str) -> Place:
        """A sentence in any text of an offer or an organisation."""
        quoted = f'"{sentence}"'
        match self.random.randrange(5):
            case 0:
                return self.put(self.offer(), "summary", quoted)
            case 1:
                return self.put(self.offer(), "bring_note", quoted)
            case 2:
                return self.put(self.offer(), "status_note", quoted)
            case 3:
                return self.put(self.organisation(), "about", quoted)
        return self.paragraph(sentence)

    def entry(self, fits: Callable[[Entry], object], langs: tuple[str, ...] = ("en", "ar", "uk")) -> tuple[str, Entry]:
        """Any entry of a PO file that fits, and the path of its file."""
        found = []
        for lang in langs:
            for file in sorted((self.root / "translations" / lang).glob("*.po")):
                path = PurePosixPath(file.relative_to(self.root).as_posix())
                entries = read(self.root, path).entries
                found += [(str(path), each) for each in entries if each.translation and not each.obsolete and fits(each)]
        return self.random.choice(found)

    def translate(self, path: str, entry: Entry, translation: str) -> Place:
        """Writes another translation; the line of the entry."""
        assert entry.position
        lines = self.text(path).split("\n")
        first = next(number for number in range(entry.position.line - 1, len(lines)) if lines[number].startswith("msgstr "))
        last = next((number for number in range(first + 1, len(lines)) if not lines[number].startswith('"')), len(lines))
        escaped = translation.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        self.write(path, "\n".join([*lines[:first], f'msgstr "{escaped}"', *lines[last:]]))
        return path, entry.position.line

    def _paths(self, kind: str, records: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        for id in records:
            path = str(_LOADED.positions(kind, id).path)
            if path not in self.busy:
                yield id, path


Plant = Callable[[Tree], Place]
"""Plants one fault and says where it must be found."""
