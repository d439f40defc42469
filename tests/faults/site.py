"""Faults in a built site: one page, style, script or entry of a sitemap is not as it was made. Planted in a copy of a small site."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.tree import Place


class Built:
    """The copy: picks files at random, edits them, and says where."""

    def __init__(self, root: Path, random: Random) -> None:
        self.root, self.random = root, random

    def pages(self) -> list[str]:
        """Every page but the chooser and the error page, whose addresses are told differently."""
        return [file for file in self.files("index.html") if file != "site/index.html"]

    def page(self) -> str:
        return self.random.choice(self.pages())

    def text(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, "utf-8")

    def swap(self, path: str, pattern: str, new: str) -> Place:
        """Replaces one of the places that match, any of them; the line where it begins."""
        text = self.text(path)
        match = self.random.choice([*re.finditer(pattern, text)])
        self.write(path, text[: match.start()] + match.expand(new) + text[match.end() :])
        return path, text.count("\n", 0, match.start()) + 1

    def insert(self, path: str, element: str, after: str = "<main") -> Place:
        """A new line with an element anywhere in the body, before another."""
        text = self.text(path)
        lines = [match.start() for match in re.finditer(r"(?m)^<(?:p|h2|section|div|footer)\b", text) if match.start() > text.index(after)]
        at = self.random.choice(lines)
        self.write(path, f"{text[:at]}{element}\n{text[at:]}")
        return path, text.count("\n", 0, at) + 1

    def line(self, path: str, words: str) -> Place:
        """The first line with these words."""
        text = self.text(path)
        return path, text.count("\n", 0, text.index(words)) + 1

    def files(self, pattern: str) -> list[str]:
        return sorted(file.relative_to(self.root).as_posix() for file in (self.root / "site").rglob(pattern))

    def asset(self, ending: str) -> str:
        return self.random.choice(self.files(f"*.{ending}"))


def inserted(*elements: str) -> "Fault":
    """One of the elements, anywhere in the body of any page."""
    return lambda site: site.insert(site.page(), site.random.choice(elements))


def head(without: str, new: str = "") -> "Fault":
    """Something in the head of any page is gone or changed; the rule says it where the page begins."""

    def plant(site: Built) -> Place:
        path = site.page()
        site.swap(path, without, new)
        return site.line(path, "<html")

    return plant


def foreign_style(site: Built) -> Place:
    path = site.asset("css")
    text = site.text(path)
    site.write(path, f'{text}\n@import url("https://fremd.example/schrift.css");\n')
    return path, text.count("\n") + 2


def foreign(site: Built) -> Place:
    plants = (
        inserted('<img src="https://fremd.example/zaehler.png" alt="">', '<script src="//fremd.example/a.js"></script>'),
        foreign_style,
    )
    return site.random.choice(plants)(site)


def heading(site: Built) -> Place:
    """A second h1, or one that is too deep, anywhere below the first."""
    path = site.page()
    element = site.random.choice(["<h1>Noch eine</h1>", "<h6>Zu tief</h6>"])
    return site.insert(path, element, after="</h1>")


def hreflang(site: Built) -> Place:
    """An entry of any sitemap does not name itself, or not the page in no language."""
    path = site.random.choice(site.files("sitemap-*.xml"))
    lang = path.removeprefix("site/sitemap-").removesuffix(".xml")
    return site.swap(path, rf'(?<=>)<xhtml:link rel="alternate" hreflang="(?:{lang}|x-default)"[^>]*/>', "")


def missing(site: Built) -> Place:
    path = site.page()
    (site.root / path).unlink()
    return path, 1


def heavy(site: Built) -> Place:
    path = site.page()
    site.insert(path, f"<p>{site.random.randbytes(40 * 1024).hex()}</p>")
    return path, 1


def same_title(site: Built) -> Place:
    """Of two pages of one language with the same title the later one is found."""
    lang = site.random.choice(["de", "en"])
    one, other = site.random.sample([path for path in site.pages() if path.startswith(f"site/{lang}/")], 2)
    title = re.findall("<title>.*</title>", site.text(one))[0]
    site.swap(other, "<title>.*</title>", title.replace("\\", r"\\"))
    return site.line(max(one, other, key=Path), "<title>")


Fault = Callable[[Built], Place]
"""Plants one fault and says where it must be found."""
FAULTS: dict[str, Fault] = {
    "canonical-elsewhere": lambda site: site.swap(
        site.page(), r'(?<=<link rel="canonical" href=")[^"]*', "https://wegweiser.example/de/x/"
    ),
    "dead-link": inserted(
        '<a href="../gibt-es-nicht/">weiter</a>', '<img src="weg.png" alt="">', '<p><a href="#gibt-es-nicht">weiter</a></p>'
    ),
    "demo-without-noindex": head(r'<meta name="robots".*\n'),
    "foreign-request": foreign,
    "inline-code": inserted('<p style="color: red">rot</p>', "<script>alert(1)</script>", '<p onclick="weg()">weg</p>'),
    "missing-page": missing,
    "not-one-heading": heading,
    "one-sided-hreflang": hreflang,
    "page-too-heavy": heavy,
    "page-without-description": head(r'<meta name="description".*\n'),
    "page-without-language": head(r'(?<=<html )lang="\w+"', 'lang="fr"'),
    "title-not-unique": same_title,
}
"""Rule → how to plant its fault."""
